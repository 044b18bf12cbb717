package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * An instance is killed in the middle of a billing run, of a run of échelons and of an import, and between the receipt
 * of SOAP messages and what they ask for; two others start together on its database: one of them takes up each work,
 * nothing is forgotten, nothing is done twice.
 */
class RepriseDesTravauxMicroIT {
    private static final int AGENTS = 3000;
    private static final int IMPORTES = 1500;
    private static final String FACTURATION = "finances_campagne";
    private static final String ECHELONS = "carriere_campagne_echelon";
    private static final String IMPORT = "carriere_import";

    @Test
    void uneSeuleInstanceReprendChaqueTravail() throws Exception {
        ExecutorService demarrages = Executors.newFixedThreadPool(2);
        FluxFictifs flux = null;
        try (InstanceEssai morte = new InstanceEssai("reprise")) {
            long importation = preparer(morte);
            flux = new FluxFictifs(morte);
            Map<String, Long> travaux = lancerPuisTuer(morte, importation);
            flux.liberer();
            Future<InstanceEssai> une = demarrages.submit(() -> morte.jumelle("reprise-b"));
            Future<InstanceEssai> autre = demarrages.submit(() -> morte.jumelle("reprise-c"));
            try (InstanceEssai b = une.get();
                    InstanceEssai c = autre.get()) {
                assertThat(b.adresse()).isNotEqualTo(c.adresse());
                attendre(morte, FACTURATION, "TERMINEE", travaux);
                attendre(morte, ECHELONS, "TERMINEE", travaux);
                attendre(morte, IMPORT, "TERMINE", travaux);
                for (Map.Entry<String, Long> travail : travaux.entrySet()) {
                    assertThat(executions(morte, travail.getKey(), travail.getValue()))
                            .as(travail.getKey() + " : la première exécution, puis une seule reprise")
                            .isEqualTo(2);
                }
                verifier(morte);
                flux.verifier(b.adresse());
            }
        } finally {
            if (flux != null) {
                flux.close();
            }
            demarrages.shutdownNow();
        }
    }

    /** Debtors to bill, careers to compute, and a file of contractuels, whom the run of échelons leaves alone. */
    private static long preparer(InstanceEssai instance) throws Exception {
        CampagneEssai.preparer(instance);
        try (Connection base = instance.connexion()) {
            DepartementFictif.peupler(base, AGENTS);
        }
        Path fichier = Path.of("target", "essai", "reprise-import.csv");
        ImportFictif.ecrire(fichier, ImportFictif.employeurs(instance), IMPORTES, "CONTRACTUEL");
        long importation = ImportFictif.deposer(instance, fichier);
        ImportFictif.executer(instance, importation, "ESSAYER");
        return importation;
    }

    /** The identifier of the work of each table, every one begun, none ended. */
    private static Map<String, Long> lancerPuisTuer(InstanceEssai instance, long importation) throws Exception {
        long facturation = CampagneEssai.lancer(instance);
        ImportFictif.demander(instance, importation, "EXECUTER");
        Map<String, Long> travaux =
                Map.of(FACTURATION, facturation, ECHELONS, TravauxCarriere.lancer(instance), IMPORT, importation);
        for (Map.Entry<String, Long> travail : travaux.entrySet()) {
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> faits(instance, travail.getKey(), travail.getValue()) > 0);
        }
        instance.tuer();
        for (Map.Entry<String, Long> travail : travaux.entrySet()) {
            assertThat(faits(instance, travail.getKey(), travail.getValue()))
                    .as(travail.getKey())
                    .isLessThan(CampagneEssai.nombre(
                            instance, "SELECT total FROM " + travail.getKey() + " WHERE id = " + travail.getValue()));
        }
        return travaux;
    }

    private static long faits(InstanceEssai instance, String table, long id) throws SQLException {
        return CampagneEssai.nombre(instance, "SELECT faits FROM " + table + " WHERE id = " + id);
    }

    private static void attendre(InstanceEssai instance, String table, String etat, Map<String, Long> travaux) {
        String fini = "SELECT COUNT(*) FROM %s WHERE etat = '%s' AND faits = total AND id = %d"
                .formatted(table, etat, travaux.get(table));
        await().atMost(Duration.ofMinutes(5)).until(() -> CampagneEssai.nombre(instance, fini) == 1);
    }

    private static long executions(InstanceEssai instance, String table, long id) throws SQLException {
        return CampagneEssai.nombre(
                instance,
                "SELECT COUNT(*) FROM jbatchEXECUTIONINSTANCEDATA e JOIN jbatchEXECUTIONINSTANCEDATA d"
                        + " ON d.JOBINSTANCEID = e.JOBINSTANCEID JOIN " + table
                        + " t ON t.execution = d.JOBEXECID WHERE t.id = " + id);
    }

    private static void verifier(InstanceEssai instance) throws SQLException {
        CampagneEssai.verifier(instance);
        ImportFictif.verifier(instance, IMPORTES);
        assertThat(CampagneEssai.nombre(
                        instance,
                        "SELECT COUNT(*) FROM (SELECT carriere_id, grade, vers_echelon FROM"
                                + " carriere_proposition_echelon GROUP BY carriere_id, grade, vers_echelon"
                                + " HAVING COUNT(*) > 1) doubles"))
                .isZero();
    }
}
