package fr.cdg62.socle.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The right ones are the examples that the standard publishes for each country. */
class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR14 2004 1010 0505 0001 3M02 606",
                "fr7630006000011234567890189",
                "DE89370400440532013000",
                "BE68 5390 0754 7034",
                "GB82WEST12345698765432"
            })
    void laCleJusteEstAdmise(String iban) {
        assertThat(new Iban(iban).valeur()).doesNotContain(" ").isUpperCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR1420041010050500013M02607", "FR7530006000011234567890189", "DE89370400440532013001"})
    void uneCleFausseEstRefuseeSansRepeterLeNumero(String iban) {
        assertThatThrownBy(() -> new Iban(iban))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContaining("La clé")
                .message()
                .doesNotContain(iban);
    }

    /** A French one has 27 characters: one less, one more; nothing, a country alone, a foreign one too short. */
    @ParameterizedTest
    @ValueSource(
            strings = {"FR142004101005050001302606", "FR1420041010050500013M026060", "", "FR", "DE8937040044", "62"})
    void uneFormeFausseEstRefusee(String iban) {
        assertThatThrownBy(() -> new Iban(iban))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContaining("27 caractères");
    }

    @Test
    void ilNeSeMontreQueParSesExtremites() {
        Iban iban = new Iban("FR7630006000011234567890189");
        assertThat(iban.masque()).isEqualTo("FR76 •••• 0189");
        assertThat(iban).hasToString("FR76 •••• 0189");
    }
}
