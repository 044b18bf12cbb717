package fr.cdg62.carriere.retraite.compte;

import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.ANOMALIE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.A_COMPLETER;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.CONTROLE_CDG;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.EN_SAISIE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.FIABILISE;
import static fr.cdg62.carriere.api.retraite.compte.EtatCompte.TRANSMIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Life of an account (specification carrière, § 3.1). */
@DisplayName("Vie d'un compte retraite")
class MachineCompteTest {
    private static final Predicate<String> CDG = Roles.CDG_CARRIERE::equals;
    private static final Predicate<String> RH = Roles.COLLECTIVITE_GESTIONNAIRE::equals;
    private static final Predicate<String> AGENT = Roles.AGENT::equals;

    private static EtatCompte apres(EtatCompte etat, EvenementCompte evenement, Predicate<String> roles) {
        return MachineCompte.MACHINE.appliquer(etat, evenement, roles);
    }

    @Test
    void deLaSaisieALaFiabilisation() {
        assertThat(apres(A_COMPLETER, EvenementCompte.SAISIR, RH)).isEqualTo(EN_SAISIE);
        assertThat(apres(EN_SAISIE, EvenementCompte.SAISIR, RH)).isEqualTo(EN_SAISIE);
        assertThat(apres(EN_SAISIE, EvenementCompte.SOUMETTRE, RH)).isEqualTo(CONTROLE_CDG);
        assertThat(apres(CONTROLE_CDG, EvenementCompte.TRANSMETTRE, CDG)).isEqualTo(TRANSMIS);
        assertThat(apres(TRANSMIS, EvenementCompte.FIABILISER, CDG)).isEqualTo(FIABILISE);
    }

    @Test
    void leCdgRenvoieEtUneAnomalieSeCorrige() {
        assertThat(apres(CONTROLE_CDG, EvenementCompte.RENVOYER, CDG)).isEqualTo(EN_SAISIE);
        assertThat(apres(TRANSMIS, EvenementCompte.SIGNALER_ANOMALIE, CDG)).isEqualTo(ANOMALIE);
        assertThat(apres(ANOMALIE, EvenementCompte.ROUVRIR, RH)).isEqualTo(EN_SAISIE);
        assertThat(apres(FIABILISE, EvenementCompte.ROUVRIR, RH)).isEqualTo(EN_SAISIE);
    }

    @Test
    void leControleEtLaTransmissionNAppartiennentQuAuCdg() {
        assertThat(MachineCompte.MACHINE.possibles(CONTROLE_CDG, RH)).isEmpty();
        assertThat(MachineCompte.MACHINE.possibles(TRANSMIS, RH)).isEmpty();
        assertThat(MachineCompte.MACHINE.possibles(EN_SAISIE, AGENT)).isEmpty();
        assertThat(Refus.de(() -> apres(CONTROLE_CDG, EvenementCompte.TRANSMETTRE, RH))
                        .code())
                .isEqualTo(CodeProbleme.SEC_HABILITATION);
    }

    @Test
    void rienNeSauteLeControleNiNeSeCorrigeSousLesYeuxDeLaCnracl() {
        assertThat(Refus.de(() -> apres(EN_SAISIE, EvenementCompte.TRANSMETTRE, CDG))
                        .code())
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        for (EtatCompte ferme : new EtatCompte[] {CONTROLE_CDG, TRANSMIS, FIABILISE, ANOMALIE}) {
            assertThat(Refus.de(() -> apres(ferme, EvenementCompte.SAISIR, CDG)).code())
                    .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        }
    }
}
