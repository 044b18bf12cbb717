package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The portail d'applicatifs: whom each tile is open to, who may open it, and where it may lead. */
class PortailIT {
    private static final String ABLAIN = "/api/v1/collectivites/216200014/applications";
    private static final String ABLAINZEVELLE = "/api/v1/collectivites/216200022/applications";
    private static final String ARRAS = "/api/v1/collectivites/216200410/applications";
    private static final String REGLAGES = "/api/v1/applications/";

    private final Rest administrateur = Rest.compte("administrateur");
    private final Rest maire = Rest.compte("maire");
    private final Rest secretaire = Rest.compte("secretaire");
    private final LocalDate jour = Offre.jour();

    /** The nine services that the guide names. */
    @Test
    void neufTuiles() {
        assertThat(etats("maire", ABLAIN))
                .containsOnlyKeys(
                        "BOURSE_EMPLOI",
                        "CONSEIL_MEDICAL",
                        "COTISATIONS",
                        "MARCHES_PUBLICS",
                        "DONNEES_SOCIALES",
                        "TRAITEMENTS",
                        "PASTELL",
                        "IPARAPHEUR",
                        "PEPS");
    }

    /** Socle commun: neither the additionnelles nor, without convention, the marchés publics. */
    @Test
    void leSocleCommunNOuvrePasLesAdditionnelles() {
        Map<String, String> arras = etats("arras", ARRAS);
        assertThat(arras)
                .containsEntry("BOURSE_EMPLOI", "OUVERTE")
                .containsEntry("COTISATIONS", "OUVERTE")
                .containsEntry("DONNEES_SOCIALES", "OUVERTE")
                .containsEntry("PASTELL", "FERMEE")
                .containsEntry("IPARAPHEUR", "FERMEE")
                .containsEntry("TRAITEMENTS", "FERMEE");
        JsonObject pastell = tuile("arras", ARRAS, "PASTELL");
        assertThat(pastell.getString("motif")).contains("affiliés");
        assertThat(pastell.getString("demarche")).contains("affiliation volontaire");
        assertThat(adresse(pastell)).isNull();
    }

    /** The signataire opens everything; the others what he grants them, for the time he says. */
    @Test
    void ouverteParLeSignatairePourUnTemps() {
        Rest commune = Rest.compte("administrateur");
        assertThat(tuile("secretaire", ABLAINZEVELLE, "DONNEES_SOCIALES").getString("etat"))
                .isEqualTo("A_ACCORDER");
        assertThat(adresse(tuile("secretaire", ABLAINZEVELLE, "DONNEES_SOCIALES")))
                .isNull();
        Rest.Reponse accordee = commune.post(ABLAINZEVELLE + "/habilitations", corps("DONNEES_SOCIALES", jour, jour));
        assertThat(accordee.statut()).as(accordee.texte()).isEqualTo(201);
        JsonObject ouverte = tuile("secretaire", ABLAINZEVELLE, "DONNEES_SOCIALES");
        assertThat(ouverte.getString("etat")).isEqualTo("OUVERTE");
        assertThat(ouverte.getString("adresse")).isEqualTo("https://www.donnees-sociales.fr/");
        assertThat(tuile("secretaire", ABLAIN, "DONNEES_SOCIALES").getString("etat"))
                .isEqualTo("A_ACCORDER");
        Refus.exiger(
                commune.post(ABLAINZEVELLE + "/habilitations", corps("DONNEES_SOCIALES", jour, null)), 409, "MET-051");
        assertThat(commune.post(ABLAINZEVELLE + "/habilitations", corps("DONNEES_SOCIALES", jour.plusDays(1), null))
                        .statut())
                .isEqualTo(201);
        retirer(accordee.json(), jour.minusDays(1));
        assertThat(tuile("secretaire", ABLAINZEVELLE, "DONNEES_SOCIALES").getString("etat"))
                .isEqualTo("A_ACCORDER");
    }

    private void retirer(JsonObject habilitation, LocalDate dernierJour) {
        String chemin = "/api/v1/habilitations-applications/" + habilitation.getJsonNumber("id") + "/retrait";
        Rest.Reponse reponse = administrateur
                .avec("If-Match", "\"" + habilitation.getJsonNumber("version") + "\"")
                .post(chemin, "{\"dernierJour\":\"%s\"}".formatted(dernierJour));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
    }

    @Test
    void aucuneHabilitationSansDroitNiPourQuiNEstPasDeLaCollectivite() {
        Refus.exiger(
                Rest.compte("arras").post(ARRAS + "/habilitations", corps("PASTELL", jour, null)),
                403,
                "REJ-ADH-01",
                "mission");
        Refus.exiger(
                maire.post(ABLAIN + "/habilitations", corps("PEPS", jour, null).replace("secretaire", "epci")),
                422,
                "FMT-010",
                "compte");
        Refus.exiger(maire.post(ABLAINZEVELLE + "/habilitations", corps("PEPS", jour, null)), 404, "IDE-404");
        Refus.exiger(secretaire.post(ABLAIN + "/habilitations", corps("PEPS", jour, null)), 403, "SEC-002");
    }

    /** An administrator sets the address, but only where the application lives; a retired one is no longer shown. */
    @Test
    void lAdresseResteChezLApplication() {
        String iparapheur = REGLAGES + "IPARAPHEUR";
        for (String ailleurs : new String[] {
            "http://iparapheur.cdg62.fr/",
            "https://cdg62.fr.exemple.org/",
            "https://cdg62.fr@exemple.org/",
            "javascript:1"
        }) {
            Refus.exiger(regler(iparapheur, "\"" + ailleurs + "\"", true), 422, "FMT-010", "url");
        }
        assertThat(tuile("maire", ABLAIN, "IPARAPHEUR").getString("etat")).isEqualTo("SANS_ADRESSE");
        assertThat(regler(iparapheur, "\"https://iparapheur.cdg62.fr/\"", true).statut())
                .isEqualTo(200);
        assertThat(tuile("maire", ABLAIN, "IPARAPHEUR").getString("adresse")).isEqualTo("https://iparapheur.cdg62.fr/");
        assertThat(regler(iparapheur, "null", false).statut()).isEqualTo(200);
        assertThat(etats("maire", ABLAIN)).doesNotContainKey("IPARAPHEUR");
        assertThat(regler(iparapheur, "null", true).statut()).isEqualTo(200);
        Refus.exiger(regler(REGLAGES + "COTISATIONS", "\"https://cdg62.fr/\"", true), 422, "FMT-010", "url");
    }

    private Rest.Reponse regler(String application, String url, boolean actif) {
        String etag = administrateur.get(application).enTete("ETag");
        return administrateur
                .avec("If-Match", etag)
                .put(application, "{\"url\":%s,\"actif\":%s}".formatted(url, actif));
    }

    private static Map<String, String> etats(String compte, String applications) {
        return Rest.compte(compte).get(applications).liste().stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toMap(tuile -> tuile.getString("code"), tuile -> tuile.getString("etat")));
    }

    private static JsonObject tuile(String compte, String applications, String code) {
        return Rest.compte(compte).get(applications).liste().stream()
                .map(JsonValue::asJsonObject)
                .filter(tuile -> tuile.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String adresse(JsonObject tuile) {
        return tuile.getString("adresse", null);
    }

    private static String corps(String application, LocalDate debut, LocalDate fin) {
        return "{\"application\":\"%s\",\"compte\":\"secretaire\",\"debut\":\"%s\",\"fin\":%s}"
                .formatted(application, debut, fin == null ? "null" : "\"" + fin + "\"");
    }
}
