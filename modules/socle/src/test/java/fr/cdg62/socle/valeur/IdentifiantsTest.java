package fr.cdg62.socle.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiantsTest {

    @Test
    void accepteUnSirenEtOteSesEspaces() {
        assertThat(new Siren("732 829 320").valeur()).isEqualTo("732829320");
        assertThat(new Siren("732\u00a0829\u202f320")).hasToString("732829320");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "73282932", "7328293200", "73282932A", "٧٣٢٨٢٩٣٢٠"})
    void refuseUnSirenMalForme(String saisie) {
        refuse(() -> new Siren(saisie), "siren", "9 chiffres");
    }

    @Test
    void refuseUnSirenALaCleFausse() {
        refuse(() -> new Siren("732829321"), "siren", "clé");
    }

    @Test
    void accepteUnSiretEtDonneSonSiren() {
        assertThat(new Siret("732 829 320 00074").siren()).isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7328293200007", "732829320000740"})
    void refuseUnSiretMalForme(String saisie) {
        refuse(() -> new Siret(saisie), "siret", "14 chiffres");
    }

    @Test
    void refuseUnSiretALaCleFausse() {
        refuse(() -> new Siret("73282932000075"), "siret", "clé");
    }

    @Test
    void refuseUnSiretJusteDontLeSirenEstFaux() {
        // Luhn's sum of the 14 digits is 50, that of the first 9 is 41
        refuse(() -> new Siret("73282932100064"), "siret", "clé");
    }

    @Test
    void laPosteSuitSaPropreRegle() {
        // digits sum to 15, a multiple of 5; Luhn's sum is 15
        assertThat(new Siret("35600000000001").siren()).isEqualTo(new Siren("356000000"));
        // head office: Luhn's sum is 30
        assertThat(new Siret("35600000000048").valeur()).isEqualTo("35600000000048");
        refuse(() -> new Siret("35600000000002"), "siret", "clé");
    }

    @Test
    void accepteUnNumeroDeSecuriteSociale() {
        assertThat(new Nir("1 84 12 76 451 089 46").valeur()).isEqualTo("184127645108946");
    }

    @Test
    void laCorseCompteDixNeufEtDixHuit() {
        // 2840519001001 mod 97 = 24, 2840518001001 mod 97 = 94
        assertThat(new Nir("284052A00100173").valeur()).isEqualTo("284052A00100173");
        assertThat(new Nir("284052b00100103").valeur()).isEqualTo("284052B00100103");
        refuse(() -> new Nir("284052A00100103"), "nir", "clé");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1841276451089", "984127645108946", "184122C45108946"})
    void refuseUnNumeroDeSecuriteSocialeMalForme(String saisie) {
        refuse(() -> new Nir(saisie), "nir", "15 caractères");
    }

    @Test
    void niLeRefusNiLeTexteNeMontrentLeNumero() {
        refuse(() -> new Nir("184127645108947"), "nir", "clé");
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> new Nir("184127645108947"))
                .withMessageNotContainingAny("1841276451089", "108947");
        assertThat(new Nir("184127645108946").toString()).doesNotContain("84127");
    }

    private static void refuse(ThrowingCallable appel, String champ, String extrait) {
        assertThatExceptionOfType(DemandeRefusee.class).isThrownBy(appel).satisfies(refus -> {
            assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
            assertThat(refus.champ()).isEqualTo(champ);
            assertThat(refus).hasMessageContaining(extrait);
        });
    }
}
