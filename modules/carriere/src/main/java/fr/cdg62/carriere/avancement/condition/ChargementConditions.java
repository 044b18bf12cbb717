package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the conditions of the avancements de grade. */
@Dependent
public class ChargementConditions extends MigrationCsv {
    private static final EcritureParLots CONDITIONS = EcritureParLots.dans(
                    "carriere_condition_avancement",
                    "categorie",
                    "de_echelle",
                    "vers_echelle",
                    "voie",
                    "echelon",
                    "mois_echelon",
                    "base",
                    "mois_services",
                    "fonction",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "echelon",
                    "mois_echelon",
                    "base",
                    "mois_services",
                    "fonction",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee");

    /** Declares the file. */
    public ChargementConditions() {
        super("465 carriere conditions avancement", "/donnees/conditions-avancement.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        CONDITIONS.ecrire(
                connexion, lignes.stream().map(ChargementConditions::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("categorie"),
            ligne.texte("de_echelle"),
            ligne.texte("vers_echelle"),
            ligne.texte("voie"),
            ligne.entier("echelon"),
            ligne.entier("mois_echelon"),
            ligne.texte("base"),
            ligne.entier("mois_services"),
            "oui".equals(ligne.texte("fonction")),
            ligne.date("debut"),
            ligne.date("fin"),
            ligne.texte("source"),
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
