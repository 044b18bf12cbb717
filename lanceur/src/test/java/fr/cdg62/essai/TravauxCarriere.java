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

    /** Sends the proposals of a run to all the collectivités, up to the end. */
    static JsonObject envoyer(InstanceEssai instance, long campagne) {
        String envois = Echelons.CAMPAGNES + "/" + campagne + "/envois";
        Rest gestionnaire = Rest.compte(instance.adresse(), "cdg.carriere");
        Rest.Reponse lance = gestionnaire.post(envois, null);
        assertThat(lance.statut()).as(lance.texte()).isEqualTo(201);
        String envoi = envois + "/" + lance.json().getJsonNumber("id");
        return await().atMost(Duration.ofMinutes(10))
                .until(() -> gestionnaire.get(envoi).json(), e -> !"EN_COURS".equals(e.getString("etat")));
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
