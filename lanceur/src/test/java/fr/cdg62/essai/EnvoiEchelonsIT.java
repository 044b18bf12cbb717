package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The proposals of a run sent to all the collectivités at once (specification carrière, §§ 1.3 and 1.21): each gestionnaire
 * within his portfolio, what is left aside being said with its reason, nothing sent twice. The fifth and sixth échelons of
 * adjoint administratif last one year each: a career in the fifth for thirteen months has two proposals.
 */
@DisplayName("Envoi des propositions d'échelon à toutes les collectivités")
class EnvoiEchelonsIT {
    private static final String VOISINE = "216200022";
    private static final String ALEMBON = "216200204";

    private final LocalDate depuis = Offre.jour().minusMonths(13);

    @Test
    void envoieToutSaufCeQuiEstHorsDuPortefeuille() {
        long ablain = Echelons.cinquieme("FICTIF-ENVOI-A", depuis);
        long voisine = Echelons.cinquieme("FICTIF-ENVOI-B", depuis);
        long alembon = Echelons.cinquieme("FICTIF-ENVOI-C", depuis);
        long campagne = campagne();
        employer(voisine, VOISINE, "Arras");
        employer(alembon, ALEMBON, "Calais");
        int aEnvoyer = aProposer(campagne);
        assertThat(aEnvoyer).isGreaterThanOrEqualTo(6);

        JsonObject fini = fin(campagne, envoyer("cdg.carriere2", campagne));
        assertThat(fini.getString("etat")).isEqualTo("TERMINE");
        assertThat(fini.getString("auteur")).isEqualTo("cdg.carriere2");
        assertThat(fini.getInt("total")).isEqualTo(aEnvoyer);
        assertThat(fini.getInt("envoyees")).isEqualTo(aEnvoyer - 2);
        assertThat(fini.getInt("ecartees")).isEqualTo(2);
        assertThat(ecarts(campagne, fini)).singleElement().satisfies(ecart -> {
            assertThat(ecart.getString("siren")).isEqualTo(ALEMBON);
            assertThat(ecart.getString("raison")).isEqualTo("HORS_PORTEFEUILLE");
            assertThat(ecart.getString("libelle"))
                    .isEqualTo("Collectivité hors du portefeuille de la personne qui envoie");
            assertThat(ecart.getInt("propositions")).isEqualTo(2);
        });
        assertThat(etats(campagne, ablain)).containsExactly("PROPOSEE", "PROPOSEE");
        assertThat(etats(campagne, voisine)).containsExactly("PROPOSEE", "PROPOSEE");
        assertThat(etats(campagne, alembon)).containsExactly("CALCULEE", "CALCULEE");
        assertThat(Echelons.echeance(Echelons.chemin(Echelons.proposition(ablain, 6))))
                .hasSize(1);
        assertThat(aProposer(campagne)).isEqualTo(2);

        JsonObject reste = fin(campagne, envoyer("cdg.carriere", campagne));
        assertThat(reste.getInt("total")).isEqualTo(2);
        assertThat(reste.getInt("envoyees")).isEqualTo(2);
        assertThat(reste.getInt("ecartees")).isZero();
        assertThat(etats(campagne, alembon)).containsExactly("PROPOSEE", "PROPOSEE");
        assertThat(fin(campagne, envoyer("cdg.carriere", campagne)).getInt("total"))
                .isZero();
        assertThat(Offre.lire("cdg.carriere", chemin(campagne)).getInt("total")).isEqualTo(3);
    }

    @Test
    void uneCleNeLanceQuUnEnvoi() {
        Echelons.cinquieme("FICTIF-ENVOI-CLE", depuis);
        long campagne = campagne();
        Rest client = Rest.compte("cdg.carriere")
                .avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse premiere = client.post(chemin(campagne), null);
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        fin(campagne, premiere.json());
        Rest.Reponse seconde = client.post(chemin(campagne), null);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        long autre = campagne();
        Refus.exiger(client.post(chemin(autre), null), 409, "IDE-001");
        assertThat(Offre.lire("cdg.carriere", chemin(campagne)).getInt("total")).isEqualTo(1);
        Refus.exiger(Rest.compte("cdg.carriere").get(chemin(autre) + "/" + id(premiere.json())), 404, "IDE-404");
    }

    /** The instance that sent is dead, its lease is over: the timer takes the sending up. */
    @Test
    void unEnvoiInterrompuReprendSansRienDoubler() {
        long carriere = Echelons.cinquieme("FICTIF-ENVOI-REPRIS", depuis);
        long campagne = campagne();
        int aEnvoyer = aProposer(campagne);
        interrompre(campagne, aEnvoyer, "'2020-01-01'");
        JsonObject fini = await().atMost(Duration.ofMinutes(1)).until(() -> dernier(campagne), e -> !enCours(e));
        assertThat(fini.getString("etat")).isEqualTo("TERMINE");
        assertThat(fini.getInt("envoyees")).isEqualTo(aEnvoyer);
        assertThat(etats(campagne, carriere)).containsExactly("PROPOSEE", "PROPOSEE");
        assertThat(Echelons.echeance(Echelons.chemin(Echelons.proposition(carriere, 6))))
                .hasSize(1);
    }

    @Test
    void niCalculNiEnvoiPendantUnEnvoi() {
        long campagne = campagne();
        interrompre(campagne, 0, "'2099-01-01'");
        try {
            String dit = "Un envoi de propositions d'avancement d'échelon est en cours";
            Rest.Reponse calcul = Rest.compte("cdg.carriere").post(Echelons.CAMPAGNES, "{}");
            Refus.exiger(calcul, 409, "MET-318");
            assertThat(calcul.json().getString("detail")).startsWith(dit);
            Rest.Reponse envoi = Rest.compte("cdg.carriere").post(chemin(campagne), null);
            Refus.exiger(envoi, 409, "MET-318");
            assertThat(envoi.json().getString("detail")).startsWith(dit);
        } finally {
            CarrieresFictives.executer(
                    "UPDATE carriere_envoi_echelon SET etat = 'ECHOUE', cle_en_cours = NULL WHERE campagne_id = ?",
                    campagne);
        }
        assertThat(dernier(campagne).getString("etat")).isEqualTo("ECHOUE");
    }

    private static long campagne() {
        return id(Echelons.calculer(Objets.ABLAIN));
    }

    /** Gives the proposals of a career to another collectivité, as a run of the whole department has some. */
    private static void employer(long carriere, String siren, String arrondissement) {
        CarrieresFictives.executer(
                "UPDATE carriere_proposition_echelon SET siren = ?, arrondissement = ? WHERE carriere_id = ?",
                siren,
                arrondissement,
                carriere);
    }

    /** A sending that an instance holds until a day. */
    private static void interrompre(long campagne, int total, String tenueJusquA) {
        CarrieresFictives.executer(
                "INSERT INTO carriere_envoi_echelon (id, version, cree_le, campagne_id, auteur, etat, cle_en_cours,"
                        + " instance, tenue_jusqu_a, total, envoyees, ecartees, lance_le) VALUES (NEXT VALUE FOR"
                        + " socle_sequence, 1, UTC_TIMESTAMP(3), ?, 'essai', 'EN_COURS', 'EN_COURS', 'morte', "
                        + tenueJusquA + ", ?, 0, 0, UTC_TIMESTAMP(3))",
                campagne,
                total);
    }

    private static JsonObject envoyer(String compte, long campagne) {
        return Offre.creer(compte, chemin(campagne), null);
    }

    private static JsonObject fin(long campagne, JsonObject envoi) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> Offre.lire("cdg.carriere", chemin(campagne) + "/" + id(envoi)), e -> !enCours(e));
    }

    private static boolean enCours(JsonObject envoi) {
        return envoi.getString("etat").equals("EN_COURS");
    }

    private static JsonObject dernier(long campagne) {
        return Offre.lire("cdg.carriere", chemin(campagne))
                .getJsonArray("elements")
                .getJsonObject(0);
    }

    private static List<JsonObject> ecarts(long campagne, JsonObject envoi) {
        return Offre.lire("cdg.carriere", chemin(campagne) + "/" + id(envoi) + "/ecarts")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class);
    }

    private static int aProposer(long campagne) {
        return Offre.lire("cdg.carriere", Echelons.CAMPAGNES + "/" + campagne).getInt("aProposer");
    }

    private static List<String> etats(long campagne, long carriere) {
        return Offre.lire("cdg.carriere", Echelons.PROPOSITIONS + "?campagne=" + campagne + "&carriere=" + carriere)
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(proposition -> proposition.getString("etat"))
                .toList();
    }

    private static String chemin(long campagne) {
        return Echelons.CAMPAGNES + "/" + campagne + "/envois";
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
