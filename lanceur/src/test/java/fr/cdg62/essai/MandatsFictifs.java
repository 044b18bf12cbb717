package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.PartenaireEssai;
import jakarta.json.JsonObject;

/** Mandates of the partners of tests, recorded as the CdG does. */
public final class MandatsFictifs {
    private MandatsFictifs() {}

    /** From the beginning of 2026; {@code titre} EMPLOYEUR or CENTRE. */
    public static JsonObject inscrire(PartenaireEssai partenaire, String siren, String titre) {
        Rest.Reponse inscrit = Rest.compte("cdg.numerique")
                .post(
                        chemin(partenaire),
                        "{\"siren\":\"%s\",\"titre\":\"%s\",\"debut\":\"2026-01-01\"}".formatted(siren, titre));
        assertThat(inscrit.statut()).as(inscrit.texte()).isEqualTo(201);
        assertThat(inscrit.json().getString("titre")).isEqualTo(titre);
        return inscrit.json();
    }

    /** Ends it yesterday. */
    static void retirer(PartenaireEssai partenaire, JsonObject mandat) {
        Rest.Reponse fini = Rest.compte("cdg.numerique")
                .avec("If-Match", "\"" + mandat.getJsonNumber("version") + "\"")
                .post(
                        chemin(partenaire) + "/" + mandat.getJsonNumber("id") + "/fin",
                        "{\"fin\":\"%s\"}".formatted(Offre.jour().minusDays(1)));
        assertThat(fini.statut()).as(fini.texte()).isEqualTo(200);
    }

    private static String chemin(PartenaireEssai partenaire) {
        return "/api/v1/partenaires/" + partenaire.code() + "/mandats";
    }
}
