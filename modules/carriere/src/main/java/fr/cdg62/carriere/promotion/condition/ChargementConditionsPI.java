package fr.cdg62.carriere.promotion.condition;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the services required for the promotion interne. */
@Dependent
public class ChargementConditionsPI extends MigrationCsv {
    private static final EcritureParLots CONDITIONS = EcritureParLots.dans(
                    "carriere_condition_pi",
                    "grade",
                    "categorie",
                    "mois_services",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("categorie", "mois_services", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementConditionsPI() {
        super("481 carriere conditions promotion interne", "/donnees/conditions-pi.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        CONDITIONS.ecrire(
                connexion, lignes.stream().map(ChargementConditionsPI::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("grade"),
            ligne.facultatif("categorie"),
            ligne.entier("mois_services"),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
