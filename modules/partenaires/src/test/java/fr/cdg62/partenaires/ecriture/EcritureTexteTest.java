package fr.cdg62.partenaires.ecriture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EcritureTexteTest {
    private final EcritureTexte ecriture = new EcritureTexte();

    @Test
    void lesAccentsDecomposesSeComposent() {
        assertThat(ecriture.unmarshal("De\u0300s Noe\u0308l")).isEqualTo("D\u00e8s No\u00ebl");
    }

    @Test
    void unTexteComposeAstralOuAbsentResteLeMeme() {
        assertThat(ecriture.unmarshal("œuvre ÿ \uD83D\uDE00")).isEqualTo("œuvre ÿ \uD83D\uDE00");
        assertThat(ecriture.unmarshal(null)).isNull();
    }

    /** DEVANAGARI QA, excluded from composition: its NFC is two characters long. */
    @Test
    void aucunTexteNeSAllonge() {
        assertThat(ecriture.unmarshal("\u0958")).isEqualTo("\u0958");
    }
}
