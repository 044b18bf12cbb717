package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.EvenementPrestation;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a prestation; billing is the rules' doing, hence SYSTEME. */
final class MachinePrestation {

    static final String SYSTEME = "SYSTEME";

    static final MachineEtats<EtatPrestation, EvenementPrestation> MACHINE = MachineEtats.de(
                    EtatPrestation.class, EvenementPrestation.class)
            .transition(EtatPrestation.A_FACTURER, EvenementPrestation.FACTURER, EtatPrestation.FACTUREE, SYSTEME)
            .transition(EtatPrestation.FACTUREE, EvenementPrestation.REMETTRE, EtatPrestation.A_FACTURER, SYSTEME)
            .transition(
                    EtatPrestation.A_FACTURER,
                    EvenementPrestation.ANNULER,
                    EtatPrestation.ANNULEE,
                    Roles.CDG_FINANCES,
                    Roles.CDG_NUMERIQUE)
            .transition(
                    EtatPrestation.GRATUITE,
                    EvenementPrestation.ANNULER,
                    EtatPrestation.ANNULEE,
                    Roles.CDG_FINANCES,
                    Roles.CDG_NUMERIQUE)
            .build();

    private MachinePrestation() {}
}
