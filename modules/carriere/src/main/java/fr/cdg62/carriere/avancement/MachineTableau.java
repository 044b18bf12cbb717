package fr.cdg62.carriere.avancement;

import static fr.cdg62.carriere.api.avancement.EtatTableau.ANNULE;
import static fr.cdg62.carriere.api.avancement.EtatTableau.ARRETE;
import static fr.cdg62.carriere.api.avancement.EtatTableau.CADUC;
import static fr.cdg62.carriere.api.avancement.EtatTableau.NOMINATIONS;
import static fr.cdg62.carriere.api.avancement.EtatTableau.PROMOUVABLES_CALCULES;
import static fr.cdg62.carriere.api.avancement.EtatTableau.PROPOSITIONS;
import static fr.cdg62.carriere.api.avancement.EtatTableau.PUBLIE;
import static fr.cdg62.carriere.api.avancement.EtatTableau.TRANSMIS_CDG;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.EvenementTableau;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.List;

/**
 * Transitions of a tableau (§ 1.4 and § 1.21): the employer prepares and transmits, the autorité territoriale signs, the
 * CdG publishes. For its own tableau the CdG is the employer. SYSTEME stores, the night after, what the date already
 * says.
 */
final class MachineTableau {

    static final MachineEtats<EtatTableau, EvenementTableau> MACHINE = machine();

    /** Held by nobody: the rules themselves. */
    static final String SYSTEME = "SYSTEME";

    private MachineTableau() {}

    private static MachineEtats<EtatTableau, EvenementTableau> machine() {
        MachineEtats.Builder<EtatTableau, EvenementTableau> machine =
                MachineEtats.de(EtatTableau.class, EvenementTableau.class);
        for (EtatTableau projet : List.of(PROMOUVABLES_CALCULES, PROPOSITIONS)) {
            machine.transition(
                            projet,
                            EvenementTableau.RECALCULER,
                            PROMOUVABLES_CALCULES,
                            COLLECTIVITE_GESTIONNAIRE,
                            COLLECTIVITE_SIGNATAIRE)
                    .transition(
                            projet,
                            EvenementTableau.PROPOSER,
                            PROPOSITIONS,
                            COLLECTIVITE_GESTIONNAIRE,
                            COLLECTIVITE_SIGNATAIRE);
        }
        machine.transition(PROPOSITIONS, EvenementTableau.ARRETER, ARRETE, COLLECTIVITE_SIGNATAIRE)
                .transition(
                        ARRETE,
                        EvenementTableau.TRANSMETTRE,
                        TRANSMIS_CDG,
                        COLLECTIVITE_GESTIONNAIRE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(TRANSMIS_CDG, EvenementTableau.PUBLIER, PUBLIE, CDG_CARRIERE)
                .transition(PUBLIE, EvenementTableau.NOMMER, NOMINATIONS, COLLECTIVITE_SIGNATAIRE)
                .transition(NOMINATIONS, EvenementTableau.NOMMER, NOMINATIONS, COLLECTIVITE_SIGNATAIRE);
        for (EtatTableau etat :
                List.of(PROMOUVABLES_CALCULES, PROPOSITIONS, ARRETE, TRANSMIS_CDG, PUBLIE, NOMINATIONS)) {
            machine.transition(etat, EvenementTableau.DEVENIR_CADUC, CADUC, SYSTEME);
        }
        for (EtatTableau etat : List.of(ARRETE, TRANSMIS_CDG, PUBLIE, NOMINATIONS)) {
            machine.transition(etat, EvenementTableau.ANNULER, ANNULE, CDG_CARRIERE, COLLECTIVITE_SIGNATAIRE);
        }
        return machine.build();
    }
}
