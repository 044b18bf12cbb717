package fr.cdg62.numerique.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.finances.api.catalogue.EtatDroit;
import fr.cdg62.numerique.api.portail.EtatTuile;
import fr.cdg62.numerique.api.portail.TuileVue;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegleTuileTest {
    private static final String ADRESSE = "https://pastell.cdg62.fr/";
    private final Application pastell = new Application("PASTELL", "Pastell", "E_ADMIN", "cdg62.fr");

    @ParameterizedTest
    @EnumSource(names = {"FERMEE", "SUR_CONVENTION"})
    void fermee_a_qui_n_y_a_pas_droit_meme_habilite(EtatDroit etat) {
        pastell.regler(ADRESSE, true);
        TuileVue tuile = RegleTuile.tuile(pastell, droit(etat), true);
        assertThat(tuile.etat()).isEqualTo(EtatTuile.FERMEE);
        assertThat(tuile.adresse()).isNull();
        assertThat(tuile.motif()).isEqualTo("Motif.");
        assertThat(tuile.demarche()).isEqualTo("Démarche.");
    }

    @ParameterizedTest
    @EnumSource(names = {"OUVERTE", "OUVERTE_RESTREINTE"})
    void ouverte_a_qui_est_habilite(EtatDroit etat) {
        pastell.regler(ADRESSE, true);
        TuileVue tuile = RegleTuile.tuile(pastell, droit(etat), true);
        assertThat(tuile.etat()).isEqualTo(EtatTuile.OUVERTE);
        assertThat(tuile.adresse()).isEqualTo(ADRESSE);
    }

    @Test
    void sans_habilitation_pas_d_adresse() {
        pastell.regler(ADRESSE, true);
        TuileVue tuile = RegleTuile.tuile(pastell, droit(EtatDroit.OUVERTE), false);
        assertThat(tuile.etat()).isEqualTo(EtatTuile.A_ACCORDER);
        assertThat(tuile.adresse()).isNull();
    }

    @Test
    void sans_adresse_connue_elle_le_dit() {
        assertThat(RegleTuile.tuile(pastell, droit(EtatDroit.OUVERTE), true).etat())
                .isEqualTo(EtatTuile.SANS_ADRESSE);
    }

    @Test
    void une_page_de_l_extranet_suit_les_roles_et_n_a_pas_d_adresse_a_regler() {
        Application cotisations = Application.interne("COTISATIONS", "Cotisations", "PORTAIL", "#/cotisations");
        TuileVue tuile = RegleTuile.tuile(cotisations, droit(EtatDroit.OUVERTE), false);
        assertThat(tuile.etat()).isEqualTo(EtatTuile.OUVERTE);
        assertThat(tuile.adresse()).isEqualTo("#/cotisations");
        assertThat(tuile.interne()).isTrue();
        assertThatThrownBy(() -> cotisations.regler(ADRESSE, true)).isInstanceOf(DemandeRefusee.class);
    }

    @Test
    void l_adresse_se_retire() {
        pastell.regler(ADRESSE, true);
        pastell.regler(null, false);
        assertThat(pastell.adresse()).isNull();
        assertThat(pastell.estActive()).isFalse();
    }

    private static DroitVue droit(EtatDroit etat) {
        return new DroitVue("E_ADMIN", "E-administration", Cercle.ADDITIONNELLE, etat, "Motif.", "Démarche.");
    }
}
