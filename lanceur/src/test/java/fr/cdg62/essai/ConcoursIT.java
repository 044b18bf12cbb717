package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** R-FAC-4: an employer outside the centre refunds the concours, a laureate at a time, and no more than once. */
class ConcoursIT {
    private static final Rest CDG = Rest.compte("cdg.finances");

    /** 48 210,50 € over 62 candidates: 777,5887 €, that is 777,59 €. */
    @Test
    void leCoutParLaureatSeReclameParUnTitre() {
        long concours = Concours.enregistrer("Rédacteur territorial", 62, "48210.50");
        String employeur = Objets.structure();
        JsonObject rembourse = Concours.rembourser(concours, employeur, "Fictive Nina");

        assertThat(rembourse.getJsonNumber("montant").toString()).isEqualTo("777.59");
        JsonObject titre =
                CDG.get("/api/v1/titres/" + rembourse.getJsonNumber("titre")).json();
        assertThat(titre.getString("siren")).isEqualTo(employeur);
        assertThat(titre.getString("type")).isEqualTo("CONCOURS");
        assertThat(titre.getString("objet")).isEqualTo("Concours, nomination de Fictive Nina");
        assertThat(titre.getJsonArray("lignes")
                        .getJsonObject(0)
                        .getString("libelle")
                        .replace('\u00a0', ' '))
                .contains("48 210,50 €", "62 lauréats", "777,59 €", "2026-14");
        assertThat(CDG.get(Concours.CHEMIN + "/" + concours).json().getInt("rembourses"))
                .isEqualTo(1);
    }

    @Test
    void unLaureatSeReclameUneFoisPuisDeNouveauApresAnnulation() {
        long concours = Concours.enregistrer("Animateur", 5, "1000.00");
        String employeur = Objets.structure();
        JsonObject rembourse = Concours.rembourser(concours, employeur, "Fictif Jean");
        refuse(reclamer(concours, employeur, "FICTIF Jean "), "IDE-005", "déjà remboursée");

        String chemin = "/api/v1/remboursements-concours/" + rembourse.getJsonNumber("id");
        Rest.Reponse annule = CDG.avec("If-Match", CDG.get(chemin).enTete("ETag"))
                .post(chemin + "/annulation", "{\"motif\":\"Nommé ailleurs\"}");
        assertThat(annule.statut()).as(annule.texte()).isEqualTo(200);
        refuse(
                CDG.avec("If-Match", annule.enTete("ETag")).post(chemin + "/annulation", "{\"motif\":\"Encore\"}"),
                "MET-001",
                "déjà annulé");
        assertThat(CDG.get("/api/v1/titres?siren=" + employeur)
                        .json()
                        .getJsonArray("elements")
                        .getValuesAs(JsonObject.class))
                .extracting(titre -> titre.getString("nature"))
                .containsExactlyInAnyOrder("NORMAL", "ANNULATION");
        assertThat(reclamer(concours, employeur, "Fictif Jean").statut()).isEqualTo(201);
    }

    @Test
    void pasPlusDeRemboursementsQueDAdmisMemeEnMemeTemps() throws Exception {
        long concours = Concours.enregistrer("Attaché", 2, "500.00");
        String employeur = Objets.structure();
        ExecutorService appels = Executors.newFixedThreadPool(6);
        try {
            List<Future<Rest.Reponse>> reponses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String laureat = "Fictif " + i;
                reponses.add(appels.submit(() -> reclamer(concours, employeur, laureat)));
            }
            List<Integer> statuts = new ArrayList<>();
            for (Future<Rest.Reponse> reponse : reponses) {
                statuts.add(reponse.get().statut());
            }
            assertThat(statuts).containsExactlyInAnyOrder(201, 201, 409, 409, 409, 409);
        } finally {
            appels.shutdownNow();
        }
        refuse(reclamer(concours, employeur, "Fictif 9"), "IDE-005", "2 lauréats");
    }

    private static Rest.Reponse reclamer(long concours, String siren, String laureat) {
        return CDG.post(Concours.CHEMIN + "/" + concours + "/remboursements", Concours.nomination(siren, laureat));
    }

    private static void refuse(Rest.Reponse reponse, String code, String message) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(409);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        assertThat(reponse.texte()).contains(message);
    }
}
