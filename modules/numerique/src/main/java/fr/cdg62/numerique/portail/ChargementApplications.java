package fr.cdg62.numerique.portail;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.referentiel.api.demarrage.MigrationCsv;
import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Loads the applications of the portail; the address and the visibility set since are kept. */
@Dependent
public class ChargementApplications extends MigrationCsv {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans(
                    "numerique_application",
                    "code",
                    "rang",
                    "libelle",
                    "description",
                    "mission",
                    "page",
                    "hotes",
                    "url",
                    "actif",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour(
                    "rang",
                    "libelle",
                    "description",
                    "mission",
                    "page",
                    "hotes",
                    "source_texte",
                    "source_reference",
                    "source_verifiee");

    /** Declares the file. */
    public ChargementApplications() {
        super("300 numerique applications", "/donnees/applications.csv", 1);
    }

    @Override
    protected void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException {
        ECRITURE.ecrire(
                connexion, lignes.stream().map(ChargementApplications::valeurs).toList());
    }

    private static Object[] valeurs(LigneCsv ligne) {
        return new Object[] {
            ligne.texte("code"),
            (int) ligne.numero(),
            ligne.texte("libelle"),
            ligne.texte("description"),
            ligne.texte("mission"),
            ligne.facultatif("page"),
            ligne.facultatif("hotes"),
            ligne.facultatif("url"),
            true,
            ligne.texte("source"),
            ligne.texte("reference"),
            ligne.texte("verifiee").equals("oui")
        };
    }
}
