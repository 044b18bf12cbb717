package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agents set apart from a tableau, union representatives, functions to prove, tableaux of a year that is over. */
class TableauxParticuliersIT {

    private static final String TABLEAUX = "/api/v1/tableaux-avancement";
    private static final String ABLAIN = "216200014";
    private static final String ABLAINZEVELLE = "216200022";
    private static final int ANNEE = Offre.jour().getYear();

    @Test
    void unAgentDontLaGrilleManqueEstMisAPartEtLesAutresSontExamines() {
        CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Mma-Essai", "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(ANNEE - 10, 3, 1));
        CarrieresFictives.sansGrille(ABLAINZEVELLE, "Mmb-Essai", "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(2015, 3, 1));
        JsonArray grades = Rest.compte("secretaire")
                .get(TABLEAUX + "/promouvables?siren=" + ABLAINZEVELLE + "&annee=" + ANNEE)
                .liste();
        JsonObject grade = duGrade(grades, "ADJ_PAT_P1");
        assertThat(noms(grade.getJsonArray("promouvables")))
                .contains("Mma-Essai")
                .doesNotContain("Mmb-Essai");
        JsonObject ecarte = grade.getJsonArray("ecartes").stream()
                .map(valeur -> valeur.asJsonObject())
                .filter(valeur -> valeur.getString("nom").equals("Mmb-Essai"))
                .findFirst()
                .orElseThrow();
        assertThat(ecarte.getString("motif"))
                .startsWith("La grille du grade ADJ_PAT_P2")
                .as("deux ans au 8e échelon, d'après la grille connue la plus ancienne")
                .contains("n'est pas chargée au 01/03/2017");
    }

    @Test
    void unRepresentantSyndicalEstInscritDePleinDroit() {
        String grade = Objets.dans("{gradetableau}");
        Rest.compte("secretaire").post("/api/v1/regles-promotion/taux", taux("AGENT_SOCIAL_P1"));
        assertThat(grade).isNotBlank();
        long promue = CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Nna-Essai", "AGENT_SOCIAL", "AGENT_SOCIAL_P2", 8, LocalDate.of(ANNEE - 7, 1, 1));
        long precedent = CarrieresFictives.tableauNomme(
                ABLAINZEVELLE, "AGENT_SOCIAL_P1", ANNEE - 1, promue, LocalDate.of(ANNEE - 7, 1, 1));
        caduc(precedent);
        long representante = CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Nnb-Essai", "AGENT_SOCIAL", "AGENT_SOCIAL_P2", 8, LocalDate.of(ANNEE - 9, 1, 1));
        CarrieresFictives.decharge(representante, LocalDate.of(ANNEE - 1, 1, 1));
        long id = Offre.creer(
                        "secretaire",
                        TABLEAUX,
                        "{\"siren\":\"%s\",\"grade\":\"AGENT_SOCIAL_P1\",\"annee\":%d}".formatted(ABLAINZEVELLE, ANNEE))
                .getJsonNumber("id")
                .longValueExact();
        long ligne = ligne(id, "Nnb-Essai");
        refuse(
                proposer(id, ligne, "null", "null"),
                422,
                "FMT-010",
                "Le champ « propositions.decharge » est obligatoire.");
        Rest.Reponse oubli = proposer(id, ligne, "null", "80");
        Refus.exiger(oubli, 422, "MET-376", "propositions.rang");
        assertThat(oubli.json().getString("detail"))
                .startsWith("Zoé Nnb-Essai, déchargé pour activité syndicale, est inscrit de plein droit");
        assertThat(proposer(id, ligne, "null", "69").statut()).as("sous 70 %").isEqualTo(200);
        assertThat(proposer(id, ligne, "1", "80").statut()).isEqualTo(200);
        assertThat(proposer(id, ligne, "1", "101").statut()).isEqualTo(422);
    }

    /** Set apart from the tableau of his former employer, he is found among those of the CdG, whatever the employer. */
    @Test
    void unFonctionnairePrisEnChargeConcourtAuCentreDeGestion() {
        long carriere = CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Ooa-Essai", "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(ANNEE - 10, 3, 1));
        CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Oob-Essai", "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(ANNEE - 10, 3, 1));
        CarrieresFictives.prisEnCharge(carriere, LocalDate.of(ANNEE, 1, 1), LocalDate.of(ANNEE, 12, 31));
        String employeur = Rest.compte("secretaire")
                .get(TABLEAUX + "/promouvables?siren=" + ABLAINZEVELLE + "&annee=" + ANNEE)
                .texte();
        assertThat(employeur).contains("Oob-Essai", "il concourt pour l'avancement au sein du centre de gestion");
        JsonObject grade = duGrade(
                Rest.compte("cdg.carriere")
                        .get(TABLEAUX + "/promouvables-fmpe?annee=" + ANNEE)
                        .liste(),
                "ADJ_PAT_P1");
        assertThat(noms(grade.getJsonArray("promouvables")))
                .contains("Ooa-Essai")
                .doesNotContain("Oob-Essai");
        assertThat(grade.toString()).contains("Services effectifs").doesNotContain("\"maximum\":0");
    }

    private static JsonObject duGrade(JsonArray grades, String code) {
        return grades.stream()
                .map(valeur -> valeur.asJsonObject())
                .filter(valeur -> valeur.getString("grade").equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leSocleCommunNaPasLesTableaux() {
        Rest.Reponse refus = Rest.compte("arras").get(TABLEAUX + "/promouvables?siren=216200410&annee=" + ANNEE);
        Refus.exiger(refus, 403, "REJ-ADH-01");
    }

    @Test
    void leSeuilDePopulationFermeUnGrade() {
        Rest.Reponse refus = Rest.compte("secretaire")
                .post(TABLEAUX, "{\"siren\":\"" + ABLAIN + "\",\"grade\":\"ATTACHE_HC\",\"annee\":" + ANNEE + "}");
        Refus.exiger(refus, 422, "MET-368", "grade");
        assertThat(refus.json().getString("detail")).contains("10000 habitants");
    }

    @Test
    void lesPromouvablesSeLisentEnUnNombreConstantDeRequetes() {
        CarrieresFictives.titulaire(ABLAIN, "Fff-Essai", "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(2014, 3, 1));
        String chemin = TABLEAUX + "/promouvables?siren=" + ABLAIN + "&annee=" + ANNEE;
        long avant = Requetes.pendant(() -> Rest.compte("secretaire").get(chemin));
        for (int i = 0; i < 20; i++) {
            CarrieresFictives.titulaire(ABLAIN, "Ggg" + i, "ADJ_PAT", "ADJ_PAT_P2", 8, LocalDate.of(2014, 3, 1));
        }
        assertThat(Requetes.pendant(() -> Rest.compte("secretaire").get(chemin)))
                .isLessThanOrEqualTo(avant + 2);
    }

    /** Last year's tableau says so by itself, and nothing happens to it any more. */
    private static void caduc(long id) {
        JsonObject tableau = Rest.compte("secretaire").get(TABLEAUX + "/" + id).json();
        assertThat(tableau.getString("etat")).isEqualTo("CADUC");
        assertThat(tableau.getJsonArray("possibles")).isEmpty();
        refuse(
                Rest.compte("secretaire")
                        .avec("If-Match", version(id))
                        .post(TABLEAUX + "/" + id + "/evenements", Offre.evenement("TRANSMETTRE")),
                409,
                "MET-367",
                "Le tableau de %1$d est caduc depuis le 31/12/%1$d.".formatted(ANNEE - 1));
        assertThat(Rest.compte("secretaire")
                        .get(TABLEAUX + "?siren=" + ABLAINZEVELLE + "&etat=CADUC")
                        .texte())
                .contains("\"id\":" + id + ",");
    }

    private static List<String> noms(JsonArray agents) {
        return agents.stream()
                .map(valeur -> valeur.asJsonObject().getString("nom", ""))
                .toList();
    }

    private static long ligne(long tableau, String nom) {
        return Rest.compte("secretaire").get(TABLEAUX + "/" + tableau).json().getJsonArray("lignes").stream()
                .map(valeur -> valeur.asJsonObject())
                .filter(valeur ->
                        valeur.getJsonObject("promouvable").getString("nom").equals(nom))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValueExact();
    }

    private static Rest.Reponse proposer(long id, long ligne, String rang, String decharge) {
        return Rest.compte("secretaire")
                .avec("If-Match", version(id))
                .put(
                        TABLEAUX + "/" + id + "/propositions",
                        "[{\"ligne\":%d,\"rang\":%s,\"motif\":\"Mérite\",\"decharge\":%s}]"
                                .formatted(ligne, rang, decharge));
    }

    private static String version(long id) {
        return Rest.compte("secretaire").get(TABLEAUX + "/" + id).enTete("ETag");
    }

    private static String taux(String grade) {
        return ("{\"siren\":\"%s\",\"grade\":\"%s\",\"pourcentage\":100,\"arrondi\":\"SUP\","
                        + "\"deliberation\":\"2026-8\",\"delibereeLe\":\"%s\",\"cstLe\":\"%s\"}")
                .formatted(ABLAINZEVELLE, grade, Offre.jour(), Offre.jour());
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code, String message) {
        Refus.exiger(reponse, statut, code);
        assertThat(reponse.json().getString("detail")).isEqualTo(message);
    }
}
