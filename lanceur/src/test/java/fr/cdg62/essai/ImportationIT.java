package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An import from outside: dry run, report by line, writing, and the same file again without effect. */
class ImportationIT {
    private static final String FICHIER = """
            nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;quotite;heures;libelle
            %1$s;AGENT;FICTIF-IMPORT;Camille;1980-01-01;216200147;;;;;;;;;;
            %1$s;STATUT;;;;216200147;ADJ_ADM;2020-01-01;;TITULAIRE;;;;;;
            %1$s;EMPLOI;;;;216200147;ADJ_ADM;2020-01-01;;PRINCIPAL;;;;;;Accueil
            %1$s;SITUATION;;;;216200147;ADJ_ADM;2024-03-01;;ADJ_ADM;;5;0;;;
            %2$s;AGENT;FICTIF-FAUTE;Alix;1980-01-01;216200147;;;;;;;;;;
            %2$s;SITUATION;;;;216200147;ADJ_ADM;2024-03-01;;ADJ_ADM;;99;0;;;
            """.formatted(nir(990), nir(991));

    private final Rest gestionnaire = Rest.compte("cdg.carriere");

    @Test
    void essaiePuisEcritPuisReconnait() {
        long id = deposer();
        JsonObject essai = executer(id, "ESSAYER");
        assertThat(essai.getString("etat")).isEqualTo("ESSAYE");
        assertThat(essai.getInt("agentsCrees")).isEqualTo(1);
        assertThat(essai.getInt("fautes")).isEqualTo(1);
        JsonObject faute = gestionnaire
                .get("/api/v1/importations-carrieres/" + id + "/rapport")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(faute.getInt("ligne")).isEqualTo(7);
        assertThat(faute.getString("message")).contains("l'échelon 99 n'existe pas");

        JsonObject ecrit = executer(id, "EXECUTER");
        assertThat(ecrit.getString("etat")).isEqualTo("TERMINE");
        assertThat(ecrit.getInt("faitsCrees")).isEqualTo(3);

        JsonObject second = executer(deposer(), "ESSAYER");
        assertThat(second.getInt("agentsCrees")).isZero();
        assertThat(second.getInt("faitsCrees")).isZero();
        assertThat(second.getInt("faitsConnus")).isEqualTo(3);
    }

    private long deposer() {
        Rest.Reponse depose = gestionnaire
                .avec("Content-Type", "text/csv")
                .post("/api/v1/importations-carrieres?nom=essai.csv", FICHIER);
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(201);
        return depose.json().getJsonNumber("id").longValue();
    }

    private JsonObject executer(long id, String evenement) {
        String chemin = "/api/v1/importations-carrieres/" + id;
        Rest.Reponse demande = gestionnaire.post(chemin + "/evenements", "{\"evenement\":\"%s\"}".formatted(evenement));
        assertThat(demande.statut()).as(demande.texte()).isEqualTo(200);
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> gestionnaire.get(chemin).json(), i -> !i.getString("etat")
                        .endsWith("EN_COURS"));
    }

    private static String nir(int ordre) {
        String numero = "1800162999" + ordre;
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }
}
