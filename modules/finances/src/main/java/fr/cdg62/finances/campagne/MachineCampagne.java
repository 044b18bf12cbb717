package fr.cdg62.finances.campagne;

import static fr.cdg62.finances.api.facturation.EtatCampagne.ANNULEE;
import static fr.cdg62.finances.api.facturation.EtatCampagne.ECHOUEE;
import static fr.cdg62.finances.api.facturation.EtatCampagne.EN_COURS;
import static fr.cdg62.finances.api.facturation.EtatCampagne.TERMINEE;

import fr.cdg62.finances.api.facturation.EtatCampagne;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a billing run. */
final class MachineCampagne {

    static final MachineEtats<EtatCampagne, EvenementCampagne> MACHINE = MachineEtats.de(
                    EtatCampagne.class, EvenementCampagne.class)
            .transition(EN_COURS, EvenementCampagne.TERMINER, TERMINEE)
            .transition(EN_COURS, EvenementCampagne.INTERROMPRE, ANNULEE)
            .transition(EN_COURS, EvenementCampagne.ECHOUER, ECHOUEE)
            .transition(ANNULEE, EvenementCampagne.REPRENDRE, EN_COURS)
            .transition(ECHOUEE, EvenementCampagne.REPRENDRE, EN_COURS)
            .build();

    private MachineCampagne() {}
}
