package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 43 missions of the guide and who may use them, from outside. */
class CatalogueIT {

    /** The 12 missions of the socle commun (guide, p. « socle commun »). */
    private static final Set<String> SOCLE = Set.of(
            "MOBILITE",
            "COMPTES_CNRACL",
            "JURIDIQUE",
            "DEONTOLOGIE",
            "CONCOURS",
            "PORTAIL",
            "FMPE",
            "PROMO_EMPLOI",
            "VACANCES",
            "LISTES_APTITUDE",
            "RECLASSEMENT",
            "CONSEIL_MEDICAL");

    @Test
    void lesQuaranteTroisMissionsParCercle() {
        List<JsonObject> missions = liste(Rest.compte("secretaire").get("/api/v1/missions"));
        assertThat(missions).hasSize(43);
        assertThat(missions.stream().collect(Collectors.groupingBy(m -> m.getString("cercle"), Collectors.counting())))
                .containsEntry("OBLIGATOIRE", 17L)
                .containsEntry("ADDITIONNELLE", 8L)
                .containsEntry("CONVENTION", 18L);
        assertThat(missions.stream().filter(m -> m.getBoolean("socleCommun")).map(m -> m.getString("code")))
                .containsExactlyInAnyOrderElementsOf(SOCLE);
    }

    @Test
    void uneMissionParSonCode() {
        JsonObject mission =
                Rest.compte("arras").get("/api/v1/missions/ARCH_ELEC").json();
        assertThat(mission.getString("libelle")).isEqualTo("Archivage électronique");
        Rest.Reponse inconnue = Rest.compte("arras").get("/api/v1/missions/NEANT");
        assertThat(inconnue.statut()).isEqualTo(404);
        assertThat(inconnue.json().getString("code")).isEqualTo("IDE-404");
    }

    /** Affiliated, by law or by choice, with the additional missions: all 25 of both circles. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"216200014, secretaire", "000000059, cdg.finances"})
    void unAffilieALesObligatoiresEtLesAdditionnelles(String siren, String compte) {
        List<JsonObject> droits = droits(compte, siren);
        assertThat(droits).hasSize(43);
        assertThat(dansLEtat(droits, "OBLIGATOIRE", "OUVERTE")).hasSize(17);
        assertThat(dansLEtat(droits, "ADDITIONNELLE", "OUVERTE")).hasSize(8);
        assertThat(dansLEtat(droits, "CONVENTION", "FERMEE")).isEmpty();
    }

    @Test
    void leSocleCommunOuvreSesDouzeMissionsEtAucuneAdditionnelle() {
        List<JsonObject> droits = droits("arras", "216200410");
        Set<String> ouvertes = new TreeSet<>(dansLEtat(droits, "OBLIGATOIRE", "OUVERTE"));
        ouvertes.addAll(dansLEtat(droits, "OBLIGATOIRE", "OUVERTE_RESTREINTE"));
        assertThat(ouvertes).containsAll(SOCLE).doesNotContain("DOSSIER", "INSTANCES", "TABLEAUX", "RESEAU_SGM");
        assertThat(dansLEtat(droits, "ADDITIONNELLE", "FERMEE")).hasSize(8);
        assertThat(dansLEtat(droits, "CONVENTION", "FERMEE")).isEmpty();
    }

    @Test
    void unNonAffilieNADeDroitQueSousConventionOuPourTous() {
        List<JsonObject> droits = droits("cdg.finances", "000000042");
        Set<String> pourTous = liste(Rest.compte("cdg.finances").get("/api/v1/missions")).stream()
                .filter(m -> m.getBoolean("toutesCollectivites"))
                .map(m -> m.getString("code"))
                .collect(Collectors.toSet());
        Set<String> ouvertes = new TreeSet<>(dansLEtat(droits, "OBLIGATOIRE", "OUVERTE"));
        ouvertes.addAll(dansLEtat(droits, "OBLIGATOIRE", "OUVERTE_RESTREINTE"));
        assertThat(ouvertes).isSubsetOf(pourTous);
        assertThat(dansLEtat(droits, "ADDITIONNELLE", "FERMEE")).hasSize(8);
        assertThat(droits.stream().filter(d -> d.getString("etat").equals("FERMEE")))
                .allSatisfy(d -> assertThat(d.getString("motif") + d.getString("demarche"))
                        .contains("Réservée")
                        .contains("ouvre"));
    }

    @Test
    void lesDroitsDUneAutreCollectiviteNExistentPas() {
        Rest.Reponse reponse = Rest.compte("secretaire").get("/api/v1/collectivites/216200410/droits");
        assertThat(reponse.statut()).isEqualTo(404);
        assertThat(reponse.json().getString("code")).isEqualTo("IDE-404");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/missions",
        "/api/v1/missions/PAF",
        "/api/v1/tarifs",
        "/api/v1/stockage?go=1",
        "/api/v1/collectivites/216200014/droits"
    })
    void rienSansJeton(String chemin) {
        assertThat(Rest.anonyme().get(chemin).statut()).isEqualTo(401);
    }

    @Test
    void uneDateMalEcriteEstRefusee() {
        Rest.Reponse reponse = Rest.compte("secretaire").get("/api/v1/collectivites/216200014/droits?date=hier");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("FMT-010");
    }

    /** Rights are read in a handful of queries, whatever the number of missions. */
    @Test
    void lesDroitsCoutentPeuDeRequetes() {
        Rest client = Rest.compte("secretaire");
        assertThat(Requetes.pendant(() -> client.get("/api/v1/collectivites/216200014/droits")))
                .isLessThanOrEqualTo(5);
        assertThat(Requetes.pendant(() -> client.get("/api/v1/missions"))).isLessThanOrEqualTo(2);
    }

    private static List<JsonObject> droits(String compte, String siren) {
        return liste(Rest.compte(compte).get("/api/v1/collectivites/" + siren + "/droits"));
    }

    private static List<String> dansLEtat(List<JsonObject> droits, String cercle, String etat) {
        return droits.stream()
                .filter(d -> d.getString("cercle").equals(cercle)
                        && d.getString("etat").equals(etat))
                .map(d -> d.getString("mission"))
                .toList();
    }

    private static List<JsonObject> liste(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        JsonArray tableau = Json.createReader(new StringReader(reponse.texte())).readArray();
        return tableau.getValuesAs(JsonObject.class);
    }
}
