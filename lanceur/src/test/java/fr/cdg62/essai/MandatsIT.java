package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mandates of partners from outside: recorded, never twice for a day, closed. */
@DisplayName("Mandats des partenaires")
class MandatsIT {
    private final Rest cdg = Rest.compte("cdg.numerique");
    private final String mandats =
            "/api/v1/partenaires/" + PartenaireEssai.inscrire().code() + "/mandats";

    private Rest.Reponse inscrire(String debut, String fin) {
        return cdg.post(
                mandats,
                "{\"siren\":\"%s\",\"debut\":\"%s\",\"fin\":%s}"
                        .formatted(Objets.ABLAIN, debut, fin == null ? "null" : "\"" + fin + "\""));
    }

    private Rest.Reponse clore(JsonObject mandat, long version, String fin) {
        return cdg.avec("If-Match", "\"" + version + "\"")
                .post(mandats + "/" + mandat.getJsonNumber("id") + "/fin", "{\"fin\":\"%s\"}".formatted(fin));
    }

    @Test
    void unMandatVautJusquASonDernierJourEtUnAutreCommenceLeLendemain() {
        Rest.Reponse inscrit = inscrire("2026-01-01", null);
        assertThat(inscrit.statut()).as(inscrit.texte()).isEqualTo(201);
        JsonObject mandat = inscrit.json();
        assertThat(mandat.getString("nomCollectivite")).containsIgnoringCase("ablain");
        long version = mandat.getJsonNumber("version").longValue();
        Refus.exiger(inscrire("2026-06-01", "2026-06-30"), 409, "MET-051", "siren");
        Refus.exiger(clore(mandat, version + 1, "2026-06-30"), 412, "IDE-002");
        Refus.exiger(clore(mandat, version, "2025-12-31"), 422, "FMT-010", "fin");
        assertThat(clore(mandat, version, "2026-06-30").json().getString("fin")).isEqualTo("2026-06-30");
        Refus.exiger(inscrire("2026-06-30", null), 409, "MET-051", "siren");
        assertThat(inscrire("2026-07-01", null).statut()).isEqualTo(201);
        assertThat(cdg.get(mandats).json().getInt("total")).isEqualTo(2);
    }

    @Test
    void leMandatDUnAutrePartenaireEstIntrouvable() {
        JsonObject mandat = inscrire("2026-01-01", null).json();
        String autre =
                "/api/v1/partenaires/" + PartenaireEssai.inscrire().code() + "/mandats/" + mandat.getJsonNumber("id");
        Refus.exiger(
                cdg.avec("If-Match", "\"" + mandat.getJsonNumber("version") + "\"")
                        .post(autre + "/fin", "{\"fin\":\"2026-12-31\"}"),
                404,
                "IDE-404");
    }
}
