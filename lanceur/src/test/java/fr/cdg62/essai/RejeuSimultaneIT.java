package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The same creation sent many times at once, more often than the data source has connections: one is made, none hangs, and
 * the others of the house are served meanwhile.
 */
class RejeuSimultaneIT {

    private static final int SIMULTANES = 40;
    private static final int LECTURES = 10;
    private static final String FACTURATIONS = "/api/v1/facturations";
    private static final String MISSION = "AVDHAS";
    private static final LocalDate DEBUT = LocalDate.of(2021, 1, 1);

    @Test
    void quaranteLancementsDeMemeCleUneSeuleFacturation() throws Exception {
        Rest client = Rest.compte("cdg.finances")
                .avec("Idempotency-Key", UUID.randomUUID().toString());
        String demande = Offre.periode(MISSION, DEBUT, LocalDate.of(2021, 12, 31));
        Rest lecteur = Rest.compte("arras");
        List<Callable<Rest.Reponse>> appels =
                new ArrayList<>(Collections.nCopies(SIMULTANES, () -> client.post(FACTURATIONS, demande)));
        appels.addAll(Collections.nCopies(LECTURES, () -> lecteur.get("/api/v1/devis?siren=" + Offre.ARRAS)));

        List<Rest.Reponse> reponses = ensemble(appels);
        assertThat(reponses.subList(SIMULTANES, appels.size()))
                .as("les lectures")
                .allSatisfy(lue -> assertThat(lue.statut()).as(lue.texte()).isEqualTo(200));
        List<Rest.Reponse> lancements = reponses.subList(0, SIMULTANES);
        assertThat(lancements).allSatisfy(RejeuSimultaneIT::faiteOuDejaEnCours);
        List<Long> lancees = lancements.stream()
                .filter(reponse -> reponse.statut() == 201)
                .map(reponse -> reponse.json().getJsonNumber("id").longValue())
                .distinct()
                .toList();
        assertThat(lancees).hasSize(1);
        Offre.fin(lancees.get(0));
        assertThat(enregistrees(DEBUT)).isEqualTo(1);
        Rest.Reponse relance = client.post(FACTURATIONS, demande);
        assertThat(relance.statut()).as(relance.texte()).isEqualTo(201);
        assertThat(relance.enTete("Idempotent-Replayed")).isEqualTo("true");
    }

    /** One of them is launched, the others are told that a run is in progress; none is left without an answer. */
    @Test
    void quaranteLancementsDeClesDifferentesUneSeuleFacturation() throws Exception {
        Rest finances = Rest.compte("cdg.finances");
        String demande = Offre.periode(MISSION, DEBUT.plusYears(1), LocalDate.of(2022, 12, 31));
        List<Rest.Reponse> reponses = ensemble(Collections.nCopies(SIMULTANES, () -> finances.avec(
                        "Idempotency-Key", UUID.randomUUID().toString())
                .post(FACTURATIONS, demande)));
        List<Rest.Reponse> lancees =
                reponses.stream().filter(reponse -> reponse.statut() == 201).toList();
        assertThat(lancees).isNotEmpty();
        lancees.forEach(lancee -> Offre.fin(lancee.json().getJsonNumber("id").longValue()));
        assertThat(reponses.stream().filter(reponse -> reponse.statut() != 201))
                .allSatisfy(refusee -> Refus.exiger(refusee, 409, "MET-142"));
        assertThat(enregistrees(DEBUT.plusYears(1))).isEqualTo(lancees.size());
    }

    /** Each transaction writes in two modules, and holds a connection for each. */
    @Test
    void quaranteCreationsSimultaneesAboutissentToutes() throws Exception {
        Rest arras = Rest.compte("arras");
        String devis = "{\"siren\":\"%s\",\"mission\":\"SOSPAIE\",\"objet\":\"Rafale\",".formatted(Offre.ARRAS)
                + "\"lignesTarifees\":[{\"prestation\":\"AUDIT\",\"quantite\":1}]}";
        List<Rest.Reponse> reponses = ensemble(Collections.nCopies(SIMULTANES, () -> arras.avec(
                        "Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/devis", devis)));
        assertThat(reponses)
                .allSatisfy(
                        creee -> assertThat(creee.statut()).as(creee.texte()).isEqualTo(201));
        assertThat(reponses.stream()
                        .map(creee -> creee.json().getJsonNumber("id").longValue()))
                .doesNotHaveDuplicates();
    }

    /** Where several look, find nothing and write, the database lets one through: the others are told, none is an incident. */
    @Test
    void ouvrirDouzeFoisLaMemeCarriereNEnOuvreQuUne() throws Exception {
        long agent = Agents.agent("secretaire", Objets.ABLAIN);
        String corps = Agents.corpsCarriere(agent, Objets.ABLAIN, "TITULAIRE");
        Rest secretaire = Rest.compte("secretaire");
        List<Rest.Reponse> reponses = ensemble(Collections.nCopies(12, () -> secretaire
                .avec("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/carrieres", corps)));
        assertThat(reponses.stream().filter(reponse -> reponse.statut() == 201)).hasSize(1);
        assertThat(reponses.stream().filter(reponse -> reponse.statut() != 201)).allSatisfy(refusee -> {
            assertThat(refusee.statut()).as(refusee.texte()).isEqualTo(409);
            assertThat(refusee.json().getString("code")).isIn("MET-309", "IDE-005");
        });
    }

    @Test
    void confierDouzeFoisLesMemesArrondissementsNeLesConfieQuUneFois() throws Exception {
        Rest signataire = Rest.compte("cdg.signataire");
        List<Rest.Reponse> reponses = ensemble(Collections.nCopies(
                12,
                () -> signataire.put(
                        "/api/v1/portefeuilles/cdg.carriere4", "{\"arrondissements\":[\"Arras\",\"Lens\"]}")));
        assertThat(reponses).anyMatch(reponse -> reponse.statut() == 200);
        assertThat(reponses.stream().filter(reponse -> reponse.statut() != 200))
                .allSatisfy(refusee -> Refus.exiger(refusee, 409, "IDE-005"));
    }

    /** All the answers, in order; a request that has none within a minute is cancelled and fails here. */
    static List<Rest.Reponse> ensemble(List<Callable<Rest.Reponse>> appels) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(appels.size());
        try {
            List<Rest.Reponse> reponses = new ArrayList<>();
            for (Future<Rest.Reponse> reponse : clients.invokeAll(appels, 1, TimeUnit.MINUTES)) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            clients.shutdownNow();
        }
    }

    private static void faiteOuDejaEnCours(Rest.Reponse reponse) {
        if (reponse.statut() == 409) {
            Refus.exiger(reponse, 409, "IDE-004");
        } else {
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        }
    }

    private static long enregistrees(LocalDate debut) {
        return Offre.lire("cdg.finances", FACTURATIONS + "?taille=200")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(facturation -> facturation.getString("debut").equals(debut.toString()))
                .count();
    }
}
