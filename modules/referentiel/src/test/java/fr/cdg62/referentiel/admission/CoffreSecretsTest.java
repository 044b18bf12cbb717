package fr.cdg62.referentiel.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoffreSecretsTest {
    private static final String CLE = Base64.getEncoder().encodeToString(new byte[32]);

    private final CoffreSecrets coffre = new CoffreSecrets(Optional.of(CLE));

    @Test
    void le_secret_se_relit_et_ne_se_chiffre_jamais_deux_fois_pareil() {
        String chiffre = coffre.chiffrer("secret é", "FIBRE");
        assertThat(coffre.dechiffrer(chiffre, "FIBRE")).isEqualTo("secret é");
        assertThat(coffre.chiffrer("secret é", "FIBRE")).isNotEqualTo(chiffre);
        assertThat(chiffre).doesNotContain("secret");
    }

    @Test
    void un_secret_recopie_chez_un_autre_altere_ou_d_une_autre_cle_ne_s_ouvre_pas() {
        String chiffre = coffre.chiffrer("secret", "FIBRE");
        assertThatIllegalStateException().isThrownBy(() -> coffre.dechiffrer(chiffre, "AUTRE"));
        byte[] altere = Base64.getDecoder().decode(chiffre);
        altere[altere.length - 1] ^= 1;
        assertThatIllegalStateException()
                .isThrownBy(() -> coffre.dechiffrer(Base64.getEncoder().encodeToString(altere), "FIBRE"));
        byte[] autreCle = new byte[32];
        autreCle[0] = 1;
        CoffreSecrets autre = new CoffreSecrets(Optional.of(Base64.getEncoder().encodeToString(autreCle)));
        assertThatIllegalStateException().isThrownBy(() -> autre.dechiffrer(chiffre, "FIBRE"));
    }

    @Test
    void sans_cle_le_refus_le_dit_et_une_cle_fausse_arrete_tout() {
        assertThatThrownBy(() -> new CoffreSecrets(Optional.empty()).chiffrer("secret", "FIBRE"))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.CHIFFREMENT_ABSENT, DemandeRefusee::code);
        assertThatIllegalStateException()
                .isThrownBy(() -> new CoffreSecrets(Optional.of("Y291cnRl")))
                .withMessageContaining("32 octets");
        assertThatIllegalStateException().isThrownBy(() -> new CoffreSecrets(Optional.of("pas du base64")));
    }
}
