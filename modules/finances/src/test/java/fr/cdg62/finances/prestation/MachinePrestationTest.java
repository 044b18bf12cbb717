package fr.cdg62.finances.prestation;

import static fr.cdg62.finances.EssaiMachine.refus;
import static fr.cdg62.finances.api.prestation.EtatPrestation.ANNULEE;
import static fr.cdg62.finances.api.prestation.EtatPrestation.A_FACTURER;
import static fr.cdg62.finances.api.prestation.EtatPrestation.FACTUREE;

import fr.cdg62.finances.EssaiMachine;
import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.EvenementPrestation;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachinePrestationTest {

    @Test
    void laMachineAExactementCesTransitions() {
        EssaiMachine.exactement(
                MachinePrestation.MACHINE,
                EtatPrestation.class,
                EvenementPrestation.class,
                Map.of(
                        "A_FACTURER FACTURER", FACTUREE,
                        "FACTUREE REMETTRE", A_FACTURER,
                        "A_FACTURER ANNULER", ANNULEE,
                        "GRATUITE ANNULER", ANNULEE));
    }

    @Test
    void personneNeFactureALaMain() {
        refus(
                () -> MachinePrestation.MACHINE.appliquer(
                        A_FACTURER, EvenementPrestation.FACTURER, Roles.CDG_FINANCES::equals),
                CodeProbleme.SEC_HABILITATION,
                null);
    }
}
