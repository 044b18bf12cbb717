package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the container answers by itself is ours too. */
class PlateformeIT {

    @Test
    void estPret() {
        assertThat(Rest.anonyme().get("/health/ready").statut()).isEqualTo(200);
    }

    @Test
    void adresseInconnue() {
        Rest.Reponse reponse = Rest.anonyme().get("/api/v1/inconnu");
        assertThat(reponse.statut()).isEqualTo(404);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("title")).isEqualTo("Cette adresse n'existe pas");
    }

    @Test
    void pageInconnue() {
        Rest.Reponse reponse = Rest.anonyme().get("/inconnu.html");
        assertThat(reponse.statut()).isEqualTo(404);
        assertThat(reponse.type()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/missions", "/inconnu.html"})
    void rienNeSExecuteQuiNeVienneDIci(String adresse) {
        assertThat(Rest.anonyme().get(adresse).enTete("Content-Security-Policy"))
                .as(adresse)
                .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval")
                .doesNotContain("*");
    }

    @Test
    void jetonForge() {
        Rest.Reponse reponse =
                Rest.anonyme().avec("Authorization", "Bearer a.b.c").get("/api/v1/missions");
        assertThat(reponse.statut()).isEqualTo(401);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo("SEC-001");
        assertThat(reponse.enTete("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void identifiantDAppelRendu() {
        Rest.Reponse reponse =
                Rest.anonyme().avec("X-Correlation-Id", "essai-12345678").get("/api/v1/inconnu");
        assertThat(reponse.enTete("X-Correlation-Id")).isEqualTo("essai-12345678");
    }
}
