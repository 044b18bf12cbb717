package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal looks like. */
final class Refus {

    private Refus() {}

    /** A problem+json with this status and this code, in words. */
    static void exiger(Rest.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.type()).startsWith("application/problem+json");
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        assertThat(reponse.json().getString("detail")).isNotBlank();
        assertThat(reponse.json().getString("correlation")).isNotBlank();
    }

    /** The same, on this field ({@code null}: on none). */
    static void exiger(Rest.Reponse reponse, int statut, String code, String champ) {
        exiger(reponse, statut, code);
        assertThat(reponse.json().getString("champ", null)).as(reponse.texte()).isEqualTo(champ);
    }
}
