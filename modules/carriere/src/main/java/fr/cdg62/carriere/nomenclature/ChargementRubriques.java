package fr.cdg62.carriere.nomenclature;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the 21 rubriques of the arrêté of 21 December 2012. */
@Dependent
public class ChargementRubriques extends MigrationCsv {
    private static final EcritureParLots LIGNES = EcritureParLots.dans(
                    "carriere_rubrique",
                    "numero",
                    "libelle",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("libelle", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementRubriques() {
        super("430 carriere rubriques", "/donnees/carriere/rubriques.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        LIGNES.ecrire(
                connexion, lignes.stream().map(ChargementRubriques::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.entier("numero"),
            ligne.texte("libelle"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            OuiNon.lire(ligne, "verifiee")
        };
    }
}
