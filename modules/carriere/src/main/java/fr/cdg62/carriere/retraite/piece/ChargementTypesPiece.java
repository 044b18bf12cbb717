package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the lists of pieces. */
@Dependent
public class ChargementTypesPiece extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_retraite_type_piece",
                    "pension",
                    "code",
                    "rang",
                    "libelle",
                    "obligatoire",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "rang", "libelle", "obligatoire", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementTypesPiece() {
        super("510 carriere retraite types piece", "/donnees/retraite/types-piece.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion, lignes.stream().map(ChargementTypesPiece::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            TypePension.valueOf(ligne.texte("pension")).name(),
            ligne.texte("code"),
            ligne.entier("rang"),
            ligne.texte("libelle"),
            "oui".equals(ligne.texte("obligatoire")),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
