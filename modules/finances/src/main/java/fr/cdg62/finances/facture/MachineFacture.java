package fr.cdg62.finances.facture;

import static fr.cdg62.finances.api.facturation.EtatFacture.ANNULEE;
import static fr.cdg62.finances.api.facturation.EtatFacture.EMISE;
import static fr.cdg62.finances.api.facturation.EtatFacture.REDUITE;
import static fr.cdg62.finances.api.facturation.EtatFacture.SOLDEE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_FINANCES;

import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.EvenementFacture;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a facture. */
final class MachineFacture {

    static final MachineEtats<EtatFacture, EvenementFacture> MACHINE = MachineEtats.de(
                    EtatFacture.class, EvenementFacture.class)
            .transition(EMISE, EvenementFacture.REDUIRE, REDUITE, CDG_FINANCES)
            .transition(EMISE, EvenementFacture.ANNULER, ANNULEE, CDG_FINANCES)
            .transition(EMISE, EvenementFacture.ENCAISSER, SOLDEE, CDG_FINANCES)
            .transition(REDUITE, EvenementFacture.REDUIRE, REDUITE, CDG_FINANCES)
            .transition(REDUITE, EvenementFacture.ANNULER, ANNULEE, CDG_FINANCES)
            .transition(REDUITE, EvenementFacture.ENCAISSER, SOLDEE, CDG_FINANCES)
            .build();

    private MachineFacture() {}
}
