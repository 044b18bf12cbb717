package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;

/** The usual gestures on the tableaux, those of Ablain-Saint-Nazaire first. */
final class GestesTableau {

    static final String TABLEAUX = "/api/v1/tableaux-avancement";
    static final String REGLES = "/api/v1/regles-promotion";
    static final String ABLAIN = "216200014";
    /** The CdG itself, among the structures of the demonstration. */
    static final String CENTRE = "999999931";

    static final int ANNEE = Offre.jour().getYear();

    private GestesTableau() {}

    static String sansLdg(LocalDate jour) {
        return "Aucune ligne directrice de gestion de la collectivité n'est en vigueur au %1$td/%1$tm/%1$tY."
                .formatted(jour);
    }

    static Rest.Reponse proposer(long id, JsonArray lignes, int[] rangs, String motif) {
        return proposer("secretaire", id, lignes, rangs, motif);
    }

    /** By another account than the one of Ablain, for the tableau of another authority. */
    static Rest.Reponse proposer(String compte, long id, JsonArray lignes, int[] rangs, String motif) {
        StringBuilder corps = new StringBuilder("[");
        for (int i = 0; i < lignes.size(); i++) {
            boolean propose = i < rangs.length;
            corps.append(i == 0 ? "" : ",")
                    .append("{\"ligne\":%d,\"rang\":%s,\"motif\":%s}"
                            .formatted(
                                    ligne(lignes, i),
                                    propose ? rangs[i] : "null",
                                    propose ? "\"" + motif.formatted(i) + "\"" : "null"));
        }
        return Rest.compte(compte)
                .avec("If-Match", version(id))
                .put(TABLEAUX + "/" + id + "/propositions", corps.append(']').toString());
    }

    static Rest.Reponse nomination(String compte, long id, long ligne, LocalDate date, boolean refus) {
        return Rest.compte(compte)
                .avec("If-Match", version(id))
                .post(
                        TABLEAUX + "/" + id + "/nominations",
                        "{\"ligne\":%d,\"date\":\"%s\",\"refus\":%s}".formatted(ligne, date, refus));
    }

    static Rest.Reponse evenement(String compte, long id, String evenement) {
        return Rest.compte(compte)
                .avec("If-Match", version(id))
                .post(TABLEAUX + "/" + id + "/evenements", Offre.evenement(evenement));
    }

    static JsonArray lignes(long id) {
        return Rest.compte("cdg.carriere").get(TABLEAUX + "/" + id).json().getJsonArray("lignes");
    }

    static long ligne(JsonArray lignes, int rang) {
        return lignes.getJsonObject(rang).getJsonNumber("id").longValueExact();
    }

    static String version(long id) {
        return Rest.compte("cdg.carriere").get(TABLEAUX + "/" + id).enTete("ETag");
    }

    static String ldg(int derniereAnnee) {
        return ("{\"siren\":\"%s\",\"objet\":\"AVANCEMENT\",\"reference\":\"Arrêté 1\",\"cstLe\":\"%d-01-01\","
                        + "\"debut\":\"%d-01-01\",\"fin\":\"%d-12-31\",\"criteres\":[]}")
                .formatted(ABLAIN, ANNEE, ANNEE, derniereAnnee);
    }

    static String taux(String pourcentage) {
        return ("{\"siren\":\"%s\",\"grade\":\"ATTEE_P1\",\"pourcentage\":%s,\"arrondi\":\"SUP\","
                        + "\"deliberation\":\"2026-12\",\"delibereeLe\":\"%s\",\"cstLe\":\"%s\"}")
                .formatted(ABLAIN, pourcentage, Offre.jour(), Offre.jour());
    }

    static JsonObject reussir(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    static void refuse(Rest.Reponse reponse, int statut, String code, String message) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        assertThat(reponse.json().getOrDefault("detail", JsonValue.NULL)).isNotEqualTo(JsonValue.NULL);
        if (message != null) {
            assertThat(reponse.json().getString("detail")).isEqualTo(message);
        }
    }
}
