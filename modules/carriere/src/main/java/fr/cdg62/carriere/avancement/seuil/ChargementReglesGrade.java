package fr.cdg62.carriere.avancement.seuil;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the thresholds of population of the grades, and the grades without rate of promotion. */
@Dependent
public class ChargementReglesGrade extends MigrationCsv {
    private static final EcritureParLots REGLES = EcritureParLots.dans(
                    "carriere_regle_grade",
                    "grade",
                    "population",
                    "sans_taux",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("population", "sans_taux", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementReglesGrade() {
        super("466 carriere regles grade", "/donnees/regles-grade.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        REGLES.ecrire(
                connexion, lignes.stream().map(ChargementReglesGrade::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("grade"),
            ligne.facultatif("population") == null ? null : ligne.entier("population"),
            "oui".equals(ligne.texte("sans_taux")),
            ligne.texte("source"),
            ligne.texte("reference"),
            "oui".equals(ligne.texte("verifiee"))
        };
    }
}
