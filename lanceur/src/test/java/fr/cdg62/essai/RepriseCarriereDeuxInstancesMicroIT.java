package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * An instance dies in the middle of a run of échelons and of an import; two others on its database start together: one
 * resumes each, nothing is forgotten, nothing is done twice.
 */
class RepriseCarriereDeuxInstancesMicroIT {
    private static final int AGENTS = 3000;
    private static final int IMPORTES = 1500;

    @Test
    void uneSeuleInstanceReprendChaqueTravail() throws Exception {
        ExecutorService demarrages = Executors.newFixedThreadPool(2);
        try (InstanceEssai morte = new InstanceEssai("reprise-carriere")) {
            long importation = preparer(morte);
            long campagne = lancerPuisTuer(morte, importation);
            Future<InstanceEssai> une = demarrages.submit(() -> morte.jumelle("reprise-carriere-b"));
            Future<InstanceEssai> autre = demarrages.submit(() -> morte.jumelle("reprise-carriere-c"));
            try (InstanceEssai b = une.get();
                    InstanceEssai c = autre.get()) {
                assertThat(b.adresse()).isNotEqualTo(c.adresse());
                attendre(
                        morte,
                        "SELECT COUNT(*) FROM carriere_campagne_echelon WHERE etat = 'TERMINEE'"
                                + " AND faits = total AND id = " + campagne);
                attendre(morte, "SELECT COUNT(*) FROM carriere_import WHERE etat = 'TERMINE' AND id = " + importation);
                assertThat(executions(morte, "carriere_campagne_echelon", campagne))
                        .isEqualTo(2);
                assertThat(executions(morte, "carriere_import", importation)).isEqualTo(2);
                ImportFictif.verifier(morte, IMPORTES);
                assertThat(CampagneEssai.nombre(
                                morte,
                                "SELECT COUNT(*) FROM (SELECT carriere_id, grade, vers_echelon FROM"
                                        + " carriere_proposition_echelon GROUP BY carriere_id, grade, vers_echelon"
                                        + " HAVING COUNT(*) > 1) doubles"))
                        .isZero();
            }
        } finally {
            demarrages.shutdownNow();
        }
    }

    /** Careers to compute, and a file of contractuels, whom the run of échelons leaves alone. */
    private static long preparer(InstanceEssai instance) throws Exception {
        try (Connection base = instance.connexion()) {
            DepartementFictif.peupler(base, AGENTS);
        }
        Path fichier = Path.of("target", "essai", "reprise-import.csv");
        ImportFictif.ecrire(fichier, ImportFictif.employeurs(instance), IMPORTES, "CONTRACTUEL");
        long importation = ImportFictif.deposer(instance, fichier);
        ImportFictif.executer(instance, importation, "ESSAYER");
        return importation;
    }

    private static long lancerPuisTuer(InstanceEssai instance, long importation) throws Exception {
        ImportFictif.demander(instance, importation, "EXECUTER");
        long campagne = TravauxCarriere.lancer(instance);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> faits(instance, "carriere_campagne_echelon", campagne) > 0
                        && faits(instance, "carriere_import", importation) > 0);
        instance.tuer();
        assertThat(faits(instance, "carriere_campagne_echelon", campagne)).isLessThan(AGENTS);
        assertThat(faits(instance, "carriere_import", importation)).isLessThan(IMPORTES);
        return campagne;
    }

    private static long faits(InstanceEssai instance, String table, long id) throws SQLException {
        return CampagneEssai.nombre(instance, "SELECT faits FROM " + table + " WHERE id = " + id);
    }

    private static void attendre(InstanceEssai instance, String fini) {
        await().atMost(Duration.ofMinutes(5)).until(() -> CampagneEssai.nombre(instance, fini) == 1);
    }

    /** Executions of the job of a work: the first one, and those that took it up. */
    private static long executions(InstanceEssai instance, String table, long id) throws SQLException {
        return CampagneEssai.nombre(
                instance,
                "SELECT COUNT(*) FROM jbatchEXECUTIONINSTANCEDATA e JOIN jbatchEXECUTIONINSTANCEDATA d"
                        + " ON d.JOBINSTANCEID = e.JOBINSTANCEID JOIN " + table
                        + " t ON t.execution = d.JOBEXECID WHERE t.id = " + id);
    }
}
