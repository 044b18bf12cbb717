package fr.cdg62.carriere.nomenclature;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads what a complete dossier holds, by status. */
@Dependent
public class ChargementPiecesObligatoires extends MigrationCsv {
    private static final EcritureParLots LIGNES = EcritureParLots.dans(
                    "carriere_piece_obligatoire",
                    "statut",
                    "type_piece",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementPiecesObligatoires() {
        super("432 carriere pieces obligatoires", "/donnees/carriere/pieces-obligatoires.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        LIGNES.ecrire(
                connexion,
                lignes.stream().map(ChargementPiecesObligatoires::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("statut"),
            ligne.texte("type_piece"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            OuiNon.lire(ligne, "verifiee")
        };
    }
}
