package fr.cdg62.referentiel.affiliation;

import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.ADHERER_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.DEVENIR_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.PERDRE_AGENTS;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.QUITTER_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.RESTER_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.SE_RETIRER;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.S_AFFILIER;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_VOLONTAIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.NON_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.SOCLE_COMMUN;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.etat.MachineEtats;

/** The table of transitions between memberships (finances.md §2.1); only the CDG registers them. */
final class CycleAffiliation {
    static final MachineEtats<RegimeAffiliation, EvenementAffiliation> MACHINE = MachineEtats.de(
                    RegimeAffiliation.class, EvenementAffiliation.class)
            .transition(NON_AFFILIE, ADHERER_SOCLE, SOCLE_COMMUN, Roles.CDG_REFERENTIEL)
            .transition(NON_AFFILIE, S_AFFILIER, AFFILIE_VOLONTAIRE, Roles.CDG_REFERENTIEL)
            .transition(NON_AFFILIE, DEVENIR_OBLIGATOIRE, AFFILIE_OBLIGATOIRE, Roles.CDG_REFERENTIEL)
            .transition(SOCLE_COMMUN, QUITTER_SOCLE, NON_AFFILIE, Roles.CDG_REFERENTIEL)
            .transition(SOCLE_COMMUN, S_AFFILIER, AFFILIE_VOLONTAIRE, Roles.CDG_REFERENTIEL)
            .transition(SOCLE_COMMUN, DEVENIR_OBLIGATOIRE, AFFILIE_OBLIGATOIRE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_VOLONTAIRE, DEVENIR_OBLIGATOIRE, AFFILIE_OBLIGATOIRE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_VOLONTAIRE, SE_RETIRER, NON_AFFILIE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_VOLONTAIRE, PERDRE_AGENTS, NON_AFFILIE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_OBLIGATOIRE, RESTER_AFFILIE, AFFILIE_VOLONTAIRE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_OBLIGATOIRE, SE_RETIRER, NON_AFFILIE, Roles.CDG_REFERENTIEL)
            .transition(AFFILIE_OBLIGATOIRE, PERDRE_AGENTS, NON_AFFILIE, Roles.CDG_REFERENTIEL)
            .build();

    private CycleAffiliation() {}

    /** Where the rules lead, whoever applies them: rights are checked when the change is registered. */
    static RegimeAffiliation apres(RegimeAffiliation regime, EvenementAffiliation evenement) {
        return MACHINE.appliquer(regime, evenement, role -> true);
    }
}
