package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EcritureParLots;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Loads the rules on what time counts. */
@Dependent
public class ChargementReglesTemps extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "carriere_regle_temps",
                    "nature",
                    "code",
                    "motif",
                    "compte",
                    "plafond",
                    "plafond_mois",
                    "debut",
                    "fin",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "compte", "plafond", "plafond_mois", "fin", "source_texte", "source_reference", "source_verifiee");

    /** Declares the file. */
    public ChargementReglesTemps() {
        super("410 carriere regles temps", "/donnees/regles-temps.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion,
                lignes.stream()
                        .map(ChargementReglesTemps::regle)
                        .map(ChargementReglesTemps::valeurs)
                        .toList());
    }

    public static RegleTemps regle(LigneCsv ligne) {
        return new RegleTemps(
                ligne.texte("nature"),
                ligne.texte("code"),
                Objects.requireNonNullElse(ligne.facultatif("motif"), ""),
                "oui".equals(ligne.texte("compte")),
                ligne.facultatif("plafond"),
                ligne.facultatif("plafond_mois") == null ? null : ligne.entier("plafond_mois"),
                new Periode(ligne.date("debut"), ligne.date("fin")),
                new Source(
                        ligne.texte("source"),
                        Objects.requireNonNullElse(ligne.facultatif("reference"), ""),
                        "source".equals(ligne.texte("marque"))));
    }

    private static Object[] valeurs(RegleTemps regle) {
        return new Object[] {
            regle.nature(),
            regle.code(),
            regle.motif(),
            regle.compte(),
            regle.plafond(),
            regle.plafondMois(),
            regle.periode().debut(),
            regle.periode().fin(),
            regle.source().texte(),
            regle.source().reference(),
            regle.source().verifiee()
        };
    }
}
