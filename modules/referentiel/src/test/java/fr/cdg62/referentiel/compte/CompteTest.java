package fr.cdg62.referentiel.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompteTest {
    private static final Instant MIDI = Instant.parse("2026-11-23T12:00:00Z");

    private final Compte compte = new Compte("claire", "Claire Fictive", "claire@commune.fr", false);

    @ParameterizedTest
    @CsvSource({
        "INVITE,ACTIVER,ACTIF",
        "INVITE,CLOTURER,CLOTURE",
        "ACTIF,SUSPENDRE,SUSPENDU",
        "ACTIF,CLOTURER,CLOTURE",
        "SUSPENDU,REACTIVER,ACTIF",
        "SUSPENDU,CLOTURER,CLOTURE"
    })
    void transitions_permises_a_l_administrateur(EtatCompte de, EvenementCompte evenement, EtatCompte vers) {
        assertThat(Compte.CYCLE.appliquer(de, evenement, Roles.ADMINISTRATEUR::equals))
                .isEqualTo(vers);
    }

    @ParameterizedTest
    @CsvSource({
        "INVITE,SUSPENDRE", "INVITE,REACTIVER", "ACTIF,ACTIVER", "ACTIF,REACTIVER", "SUSPENDU,ACTIVER",
        "SUSPENDU,SUSPENDRE", "CLOTURE,ACTIVER", "CLOTURE,REACTIVER", "CLOTURE,SUSPENDRE", "CLOTURE,CLOTURER"
    })
    void toute_autre_transition_est_refusee(EtatCompte de, EvenementCompte evenement) {
        assertThatThrownBy(() -> Compte.CYCLE.appliquer(de, evenement, role -> true))
                .hasMessageContaining(de.name())
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.ETAT_TRANSITION_INTERDITE, DemandeRefusee::code);
    }

    @Test
    void seul_un_administrateur_suspend() {
        compte.prendreMotDePasse("empreinte");
        assertThatThrownBy(() -> compte.vivre(EvenementCompte.SUSPENDRE, Roles.CDG_FINANCES::equals))
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_HABILITATION, DemandeRefusee::code);
    }

    @Test
    void le_premier_mot_de_passe_active_et_use_le_code() {
        compte.attendre("empreinte-du-code", MIDI.plusSeconds(1));
        assertThat(compte.attend("empreinte-du-code", MIDI)).isTrue();
        assertThat(compte.attend("autre", MIDI)).isFalse();
        compte.prendreMotDePasse("empreinte");
        assertThat(compte.etat()).isEqualTo(EtatCompte.ACTIF);
        assertThat(compte.attend("empreinte-du-code", MIDI)).isFalse();
    }

    @Test
    void une_invitation_expire_a_son_terme_et_un_nouveau_code_la_rouvre() {
        compte.attendre("code", MIDI);
        assertThat(compte.etatAu(MIDI.minusMillis(1))).isEqualTo(EtatCompte.INVITE);
        assertThat(compte.etatAu(MIDI)).isEqualTo(EtatCompte.EXPIRE);
        compte.attendre("autre", MIDI.plusSeconds(1));
        assertThat(compte.etatAu(MIDI)).isEqualTo(EtatCompte.INVITE);
        compte.prendreMotDePasse("empreinte");
        assertThat(compte.etatAu(MIDI.plusSeconds(60))).isEqualTo(EtatCompte.ACTIF);
    }

    @Test
    void un_code_expire_ou_d_un_compte_suspendu_ne_vaut_rien() {
        compte.attendre("code", MIDI);
        assertThat(compte.attend("code", MIDI)).isFalse();
        compte.prendreMotDePasse("empreinte");
        compte.attendre("code", MIDI.plusSeconds(1));
        compte.vivre(EvenementCompte.SUSPENDRE, role -> true);
        assertThat(compte.attend("code", MIDI)).isFalse();
    }

    @Test
    void la_cloture_efface_le_mot_de_passe() {
        compte.prendreMotDePasse("empreinte");
        compte.vivre(EvenementCompte.CLOTURER, Set.of(Roles.ADMINISTRATEUR)::contains);
        assertThat(compte.motDePasse()).isNull();
    }
}
