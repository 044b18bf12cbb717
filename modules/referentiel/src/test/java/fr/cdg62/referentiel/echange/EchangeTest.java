package fr.cdg62.referentiel.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EchangeTest {
    private static final String EMPREINTE = "a".repeat(64);

    @Test
    void laMemeDemandeAttendToujoursAuMemeVerrou() {
        assertThat(Verrous.rang(new DemandeRejouable("SOAP:x", "21620001400014", "cle", EMPREINTE)))
                .isEqualTo(Verrous.rang(new DemandeRejouable("SOAP:x", "21620001400014", "cle", "b".repeat(64))));
    }

    @Test
    void lesVerrousSontTousDansLaTableEtBienRepartis() {
        long distincts = IntStream.range(0, 10_000)
                .map(i -> Verrous.rang(new DemandeRejouable("REST", "mairie", "cle-" + i, EMPREINTE)))
                .peek(rang -> assertThat(rang).isBetween(0, 1023))
                .distinct()
                .count();
        assertThat(distincts).isGreaterThan(900);
    }

    @Test
    void lEmpreinteDoitEtreUnSha256() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DemandeRejouable("REST", "a", "b", "A".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DemandeRejouable("REST", "a", "b", "a".repeat(63)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DemandeRejouable("REST", "a", "b", null));
    }

    @Test
    void laCleEstObligatoireEtBornee() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DemandeRejouable("REST", "a", "", EMPREINTE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemandeRejouable("REST", "a", "k".repeat(101), EMPREINTE));
    }

    @Test
    void lEnveloppeRevientTelleQuelle() {
        String texte = "<e>Ÿ œuvre 😀</e>".repeat(1000);
        byte[] gzip = Enveloppe.compresser(texte);
        assertThat(gzip.length).isLessThan(1000);
        assertThat(Enveloppe.lire(gzip)).isEqualTo(texte);
        assertThat(Enveloppe.lire(Enveloppe.compresser(null))).isEmpty();
    }

    @Test
    void lEnveloppeDemesureeEstTronquee() {
        String lue = Enveloppe.lire(Enveloppe.compresser("x".repeat(16_000_001)));
        assertThat(lue).hasSize(16_000_000 + "\n… (message tronqué)".length()).endsWith("(message tronqué)");
    }
}
