package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An instance dies in the middle of a billing run; two others on its database start together: one resumes it. */
class RepriseDeuxInstancesMicroIT {

    @Test
    void uneSeuleInstanceReprend() throws Exception {
        ExecutorService demarrages = Executors.newFixedThreadPool(2);
        try (InstanceEssai morte = new InstanceEssai("reprise-deux")) {
            long campagne = CampagneEssai.lancerPuisTuer(morte);
            Future<InstanceEssai> une = demarrages.submit(() -> morte.jumelle("reprise-deux-b"));
            Future<InstanceEssai> autre = demarrages.submit(() -> morte.jumelle("reprise-deux-c"));
            try (InstanceEssai b = une.get();
                    InstanceEssai c = autre.get()) {
                assertThat(b.adresse()).isNotEqualTo(c.adresse());
                await().atMost(Duration.ofMinutes(3))
                        .until(() -> CampagneEssai.nombre(
                                        morte,
                                        "SELECT COUNT(*) FROM finances_campagne WHERE etat = 'TERMINEE' AND id = "
                                                + campagne)
                                == 1);
                CampagneEssai.verifier(morte);
                assertThat(CampagneEssai.nombre(
                                morte,
                                "SELECT COUNT(*) FROM jbatchEXECUTIONINSTANCEDATA e JOIN jbatchEXECUTIONINSTANCEDATA d"
                                        + " ON d.JOBINSTANCEID = e.JOBINSTANCEID JOIN finances_campagne c"
                                        + " ON c.execution = d.JOBEXECID WHERE c.id = " + campagne))
                        .as("exécutions : la première, puis une seule reprise")
                        .isEqualTo(2);
            }
        } finally {
            demarrages.shutdownNow();
        }
    }
}
