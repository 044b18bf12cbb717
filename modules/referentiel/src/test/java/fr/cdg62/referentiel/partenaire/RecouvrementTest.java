package fr.cdg62.referentiel.partenaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecouvrementTest {
    private static final Instant FIN = Instant.parse("2026-12-14T09:00:00Z");

    private final Partenaire partenaire = new Partenaire("FIBRE", "Fibre", "99962590800010", "fibre", false);
    private final MoyenAcces premier = MoyenAcces.basic("premier");
    private final MoyenAcces second = MoyenAcces.basic("second");

    @Test
    void les_deux_acces_valent_jusqu_a_la_fin_exclue() {
        partenaire.prendre(premier, null);
        partenaire.prendre(second, FIN);
        assertThat(partenaire.acces(ModeSecurite.BASIC, FIN.minusMillis(1))).containsExactly(second, premier);
        assertThat(partenaire.acces(ModeSecurite.BASIC, FIN)).containsExactly(second);
    }

    @Test
    void sans_recouvrement_l_ancien_cesse_aussitot() {
        partenaire.prendre(premier, null);
        partenaire.prendre(second, null);
        assertThat(partenaire.acces(ModeSecurite.BASIC, FIN)).containsExactly(second);
    }

    @Test
    void un_seul_ancien_acces_est_garde_avec_son_mode() {
        MoyenAcces signature = MoyenAcces.signature();
        partenaire.prendre(premier, null);
        partenaire.prendre(second, FIN);
        partenaire.prendre(signature, FIN);
        Instant pendant = FIN.minusSeconds(1);
        assertThat(partenaire.acces(ModeSecurite.X509, pendant)).containsExactly(signature);
        assertThat(partenaire.acces(ModeSecurite.BASIC, pendant)).containsExactly(second);
        assertThat(partenaire.acces(ModeSecurite.USERNAME_TOKEN, pendant)).isEmpty();
    }
}
