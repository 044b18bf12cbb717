package fr.cdg62.carriere.reprise;

import static fr.cdg62.carriere.api.reprise.EtatReprise.ARRETEE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.CALCULEE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.CHOISIE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.COMPLETE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.DEFINITIVE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.DEMANDEE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.PIECES_INCOMPLETES;
import static fr.cdg62.carriere.api.reprise.EtatReprise.PROPOSEE;
import static fr.cdg62.carriere.api.reprise.EtatReprise.REVISABLE;
import static fr.cdg62.referentiel.api.acces.Roles.AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.reprise.EtatReprise;
import fr.cdg62.carriere.api.reprise.EvenementReprise;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a study: the CdG computes, the agent alone chooses, the employer signs (§ 1.21). */
final class MachineReprise {
    static final MachineEtats<EtatReprise, EvenementReprise> MACHINE = MachineEtats.de(
                    EtatReprise.class, EvenementReprise.class)
            .transition(DEMANDEE, EvenementReprise.SIGNALER_INCOMPLETE, PIECES_INCOMPLETES, CDG_CARRIERE)
            .transition(DEMANDEE, EvenementReprise.COMPLETER, COMPLETE, CDG_CARRIERE)
            .transition(PIECES_INCOMPLETES, EvenementReprise.COMPLETER, COMPLETE, CDG_CARRIERE)
            .transition(COMPLETE, EvenementReprise.SIGNALER_INCOMPLETE, PIECES_INCOMPLETES, CDG_CARRIERE)
            .transition(COMPLETE, EvenementReprise.CALCULER, CALCULEE, CDG_CARRIERE)
            .transition(CALCULEE, EvenementReprise.CALCULER, CALCULEE, CDG_CARRIERE)
            .transition(CALCULEE, EvenementReprise.PROPOSER, PROPOSEE, CDG_CARRIERE)
            .transition(PROPOSEE, EvenementReprise.CHOISIR, CHOISIE, AGENT)
            .transition(PROPOSEE, EvenementReprise.CONSTATER_SILENCE, CHOISIE, CDG_CARRIERE)
            .transition(CHOISIE, EvenementReprise.CHOISIR, CHOISIE, AGENT)
            .transition(CHOISIE, EvenementReprise.ARRETER, ARRETEE, COLLECTIVITE_SIGNATAIRE)
            .transition(
                    ARRETEE, EvenementReprise.NOTIFIER, REVISABLE, COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE)
            .transition(REVISABLE, EvenementReprise.CHOISIR, CHOISIE, AGENT)
            .transition(REVISABLE, EvenementReprise.CLORE, DEFINITIVE, CDG_CARRIERE)
            .build();

    private MachineReprise() {}
}
