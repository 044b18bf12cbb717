package fr.cdg62.referentiel.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmpreintesTest {
    private final Empreintes empreintes = EmpreintesRapides.nouvelles();

    @Test
    void un_mot_de_passe_se_reconnait_a_son_empreinte_seulement() {
        String empreinte = empreintes.motDePasse("Trois-Mots-2026");
        assertThat(empreinte).startsWith("PBKDF2WithHmacSHA512:1024:").doesNotContain("Trois");
        assertThat(empreintes.estMotDePasse("Trois-Mots-2026", empreinte)).isTrue();
        assertThat(empreintes.estMotDePasse("trois-Mots-2026", empreinte)).isFalse();
        assertThat(empreintes.estMotDePasse("", empreinte)).isFalse();
        assertThat(empreintes.estMotDePasse(null, empreinte)).isFalse();
    }

    @Test
    void deux_empreintes_du_meme_mot_de_passe_different() {
        assertThat(empreintes.motDePasse("Trois-Mots-2026")).isNotEqualTo(empreintes.motDePasse("Trois-Mots-2026"));
    }

    @Test
    void sans_empreinte_rien_n_est_juste_et_le_calcul_se_fait_quand_meme() {
        assertThat(empreintes.estMotDePasse("Trois-Mots-2026", null)).isFalse();
        assertThat(empreintes.estSecret("Trois-Mots-2026", null)).isFalse();
    }

    @Test
    void un_secret_tire_compte_192_bits_et_passe_dans_une_adresse() {
        String secret = empreintes.tirer();
        assertThat(secret).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(empreintes.tirer());
        assertThat(empreintes.estSecret(secret, empreintes.secret(secret))).isTrue();
    }

    @Test
    void l_empreinte_d_un_code_est_son_sha_256() {
        assertThat(empreintes.code("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
