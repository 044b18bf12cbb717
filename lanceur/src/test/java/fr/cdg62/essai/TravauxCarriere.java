package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.JsonObject;
import java.time.Duration;

/** Runs of avancement d'échelon on an instance of its own. */
final class TravauxCarriere {

    private TravauxCarriere() {}

    /** Launches the run of the whole department. */
    static long lancer(InstanceEssai instance) {
        Rest.Reponse reponse = Rest.compte(instance.adresse(), "cdg.carriere").post(Echelons.CAMPAGNES, "{}");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getJsonNumber("id").longValue();
    }

    static JsonObject fin(InstanceEssai instance, long campagne) {
        Rest gestionnaire = Rest.compte(instance.adresse(), "cdg.carriere");
        return await().atMost(Duration.ofMinutes(10))
                .until(
                        () -> gestionnaire
                                .get(Echelons.CAMPAGNES + "/" + campagne)
                                .json(),
                        a -> !"EN_COURS".equals(a.getString("etat")));
    }
}
