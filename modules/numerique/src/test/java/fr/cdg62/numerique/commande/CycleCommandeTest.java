package fr.cdg62.numerique.commande;

import static fr.cdg62.numerique.api.securisation.EtatCommande.*;
import static fr.cdg62.numerique.api.securisation.EvenementCommande.*;
import static fr.cdg62.numerique.commande.CycleCommande.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life cycle of specification numérique §1.14. */
class CycleCommandeTest {
    @ParameterizedTest
    @CsvSource({
        "DEMANDE, TRANSMETTRE, DEVIS_DEMANDE, CDG_NUMERIQUE",
        "DEVIS_DEMANDE, ACCUSER, DEVIS_DEMANDE, PARTENAIRE",
        "DEVIS_DEMANDE, RECEVOIR_DEVIS, DEVIS_RECU, PARTENAIRE",
        "DEVIS_RECU, REDEMANDER_DEVIS, DEVIS_DEMANDE, COLLECTIVITE_GESTIONNAIRE",
        "DEVIS_RECU, ACCEPTER_DEVIS, ACCEPTE, COLLECTIVITE_SIGNATAIRE",
        "ACCEPTE, OUVRIR_CONVENTION, CONVENTION, CDG_NUMERIQUE",
        "CONVENTION, SIGNER, CONVENTION, PARTENAIRE",
        "CONVENTION, COMMANDER, COMMANDE, SUITE",
        "COMMANDE, ACCUSER, COMMANDE, PARTENAIRE",
        "COMMANDE, SUIVRE_SERVICE, COMMANDE, PARTENAIRE",
        "COMMANDE, METTRE_EN_SERVICE, EN_SERVICE, SUITE",
        "EN_SERVICE, DECLARER_INCIDENT, INCIDENT, SUITE",
        "INCIDENT, RETABLIR, EN_SERVICE, SUITE",
        "EN_SERVICE, RENOUVELER, RENOUVELLEMENT, COLLECTIVITE_SIGNATAIRE",
        "RENOUVELLEMENT, CONFIRMER_RENOUVELLEMENT, EN_SERVICE, CDG_NUMERIQUE",
        "EN_SERVICE, TERMINER, RESILIE, SUITE",
        "EN_SERVICE, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE"
    })
    void chemin(EtatCommande de, EvenementCommande evenement, EtatCommande vers, String role) {
        assertThat(MACHINE.appliquer(de, evenement, role::equals)).isEqualTo(vers);
    }

    @Test
    void leDevisNeSAccepteQueParLeSignataire() {
        assertThatThrownBy(() -> MACHINE.appliquer(DEVIS_RECU, ACCEPTER_DEVIS, Roles.COLLECTIVITE_GESTIONNAIRE::equals))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.SEC_HABILITATION));
    }

    @Test
    void rienNePartAvantLaConventionSignee() {
        for (EtatCommande etat : EtatCommande.values()) {
            if (etat != CONVENTION) {
                assertThat(MACHINE.depuis(etat)).as(etat.name()).doesNotContain(COMMANDER);
            }
        }
        assertThat(MACHINE.possibles(CONVENTION, role -> Roles.CDG.contains(role) || Roles.COLLECTIVITE.contains(role)))
                .doesNotContain(COMMANDER);
    }

    @Test
    void uneCommandeCloseNeBougePlus() {
        assertThat(MACHINE.depuis(RESILIE)).isEmpty();
        assertThatThrownBy(() -> MACHINE.appliquer(RESILIE, TRANSMETTRE, role -> true))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
                    assertThat(refus.getMessage()).contains("RESILIE");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatCommande.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DEVIS_DEMANDE"})
    void unDevisNeSeDeposeQueDemande(EtatCommande etat) {
        assertThatThrownBy(() -> MACHINE.appliquer(etat, RECEVOIR_DEVIS, role -> true))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE));
    }
}
