package fr.cdg62.numerique.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RegleHabilitationTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private final Application pastell = new Application("PASTELL", "Pastell", "E_ADMIN", "cdg62.fr");

    @Test
    void finie_hier_elle_est_refusee_finie_aujourd_hui_admise() {
        refuse(() -> RegleHabilitation.periode(JOUR.minusDays(9), JOUR.minusDays(1), JOUR), "fin");
        assertThat(RegleHabilitation.periode(JOUR.minusDays(9), JOUR, JOUR).fin())
                .isEqualTo(JOUR);
        refuse(() -> RegleHabilitation.periode(null, JOUR, JOUR), "debut");
        refuse(() -> RegleHabilitation.periode(JOUR, JOUR.minusDays(1), JOUR), "fin");
    }

    @Test
    void deux_habilitations_ne_partagent_aucun_jour() {
        List<HabilitationApplication> decembre = List.of(habilitation(JOUR.plusDays(1), JOUR.plusDays(31)));
        assertThatThrownBy(() ->
                        RegleHabilitation.exigerSeule(decembre, Periode.entre(JOUR.minusDays(5), JOUR.plusDays(1))))
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.HABILITATION_EN_DOUBLE, DemandeRefusee::code);
        assertThatCode(() -> RegleHabilitation.exigerSeule(decembre, Periode.entre(JOUR.minusDays(5), JOUR)))
                .doesNotThrowAnyException();
        assertThatCode(() -> RegleHabilitation.exigerSeule(decembre, Periode.depuis(JOUR.plusDays(32))))
                .doesNotThrowAnyException();
    }

    @Test
    void annulee_avant_son_premier_jour_elle_n_empeche_rien() {
        HabilitationApplication future = habilitation(JOUR.plusDays(10), null);
        future.retirer(JOUR, JOUR);
        assertThat(future.chevauche(Periode.depuis(JOUR))).isFalse();
        refuse(() -> future.retirer(JOUR, JOUR), "dernierJour");
    }

    @Test
    void un_retrait_ne_revient_pas_sur_hier_et_ne_prolonge_pas() {
        HabilitationApplication tenue = habilitation(JOUR.minusDays(10), JOUR.plusDays(10));
        refuse(() -> tenue.retirer(JOUR.minusDays(2), JOUR), "dernierJour");
        refuse(() -> tenue.retirer(JOUR.plusDays(11), JOUR), "dernierJour");
        tenue.retirer(JOUR.minusDays(1), JOUR);
        assertThat(tenue.chevauche(Periode.depuis(JOUR))).isFalse();
        assertThat(tenue.chevauche(Periode.depuis(JOUR.minusDays(1)))).isTrue();
    }

    @Test
    void ni_une_page_de_l_extranet_ni_une_application_retiree_ne_s_accordent() {
        refuse(
                () -> RegleHabilitation.exigerAccordable(
                        Application.interne("COTISATIONS", "Cotisations", "PORTAIL", "#/cotisations")),
                "application");
        pastell.regler(null, false);
        refuse(() -> RegleHabilitation.exigerAccordable(pastell), "application");
    }

    private HabilitationApplication habilitation(LocalDate debut, LocalDate fin) {
        return new HabilitationApplication(pastell, "216200014", "secretaire", new Periode(debut, fin), "maire");
    }

    private static void refuse(ThrowingCallable action, String champ) {
        assertThatThrownBy(action)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns(champ, DemandeRefusee::champ);
    }
}
