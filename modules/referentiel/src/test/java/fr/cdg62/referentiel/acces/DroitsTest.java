package fr.cdg62.referentiel.acces;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_FINANCES;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DroitsTest {
    private static final String ABLAIN = "216200014";
    private static final String ABLAINZEVELLE = "216200022";
    private static final String ARRAS = "216200410";

    private final Droits maire = new Droits(List.of(
            habilitation(ABLAIN, COLLECTIVITE_SIGNATAIRE), habilitation(ABLAINZEVELLE, COLLECTIVITE_GESTIONNAIRE)));
    private final Droits finances = new Droits(List.of(habilitation(null, CDG_FINANCES)));

    @Test
    void on_agit_pour_chacune_de_ses_collectivites() {
        assertThatCode(() -> maire.exiger(ABLAIN)).doesNotThrowAnyException();
        assertThatCode(() -> maire.exiger(ABLAINZEVELLE)).doesNotThrowAnyException();
    }

    @Test
    void la_collectivite_d_autrui_est_introuvable() {
        refuse(() -> maire.exiger(ARRAS), CodeProbleme.INTROUVABLE, "Aucune collectivité de SIREN 216200410");
        refuse(() -> maire.exiger(null), CodeProbleme.INTROUVABLE, "Aucune collectivité");
        refuse(() -> maire.exiger(ARRAS, COLLECTIVITE_SIGNATAIRE), CodeProbleme.INTROUVABLE, "Aucune collectivité");
        refuse(() -> new Droits(List.of()).exiger(ABLAIN), CodeProbleme.INTROUVABLE, "Aucune collectivité");
    }

    @Test
    void signataire_de_l_une_n_est_pas_signataire_de_l_autre() {
        assertThatCode(() -> maire.exiger(ABLAIN, COLLECTIVITE_SIGNATAIRE)).doesNotThrowAnyException();
        refuse(
                () -> maire.exiger(ABLAINZEVELLE, COLLECTIVITE_SIGNATAIRE),
                CodeProbleme.SEC_HABILITATION,
                "demande l'habilitation COLLECTIVITE_SIGNATAIRE");
        assertThat(maire.roles().test(COLLECTIVITE_SIGNATAIRE)).isTrue();
        assertThat(maire.roles(ABLAINZEVELLE).test(COLLECTIVITE_SIGNATAIRE)).isFalse();
        assertThat(maire.roles(ABLAINZEVELLE).test(COLLECTIVITE_GESTIONNAIRE)).isTrue();
    }

    @Test
    void le_cdg_voit_toute_collectivite_mais_ne_signe_pas_pour_elle() {
        assertThat(finances.estCdg()).isTrue();
        assertThatCode(() -> finances.exiger(ARRAS, CDG_FINANCES)).doesNotThrowAnyException();
        refuse(
                () -> finances.exiger(ARRAS, COLLECTIVITE_SIGNATAIRE),
                CodeProbleme.SEC_HABILITATION,
                "demande l'habilitation COLLECTIVITE_SIGNATAIRE");
        assertThat(maire.estCdg()).isFalse();
    }

    @Test
    void un_role_de_collectivite_sans_collectivite_ne_donne_rien() {
        Droits bancal = new Droits(List.of(habilitation(null, COLLECTIVITE_SIGNATAIRE)));
        assertThat(bancal.estCdg()).isFalse();
        refuse(() -> bancal.exiger(ABLAIN), CodeProbleme.INTROUVABLE, "Aucune collectivité");
    }

    private static HabilitationVue habilitation(String siren, String role) {
        return new HabilitationVue(1, "marc", siren, role, LocalDate.of(2026, 1, 1), null, "ada", 1);
    }

    private static void refuse(ThrowingCallable appel, CodeProbleme code, String message) {
        assertThatThrownBy(appel)
                .hasMessageContaining(message)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(code, DemandeRefusee::code);
    }
}
