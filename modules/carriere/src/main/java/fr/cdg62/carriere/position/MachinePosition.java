package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.api.position.TypePosition.ACTIVITE;
import static fr.cdg62.carriere.api.position.TypePosition.CONGE_PARENTAL;
import static fr.cdg62.carriere.api.position.TypePosition.DETACHEMENT;
import static fr.cdg62.carriere.api.position.TypePosition.DISPONIBILITE;
import static fr.cdg62.carriere.api.position.TypePosition.HORS_CADRES;
import static fr.cdg62.carriere.api.position.TypePosition.INTEGRATION;
import static fr.cdg62.carriere.api.position.TypePosition.MISE_A_DISPOSITION;
import static fr.cdg62.carriere.api.position.TypePosition.PRISE_EN_CHARGE;
import static fr.cdg62.carriere.api.position.TypePosition.RADIATION;
import static fr.cdg62.carriere.api.position.TypePosition.SERVICE_NATIONAL;
import static fr.cdg62.carriere.api.position.TypePosition.SURNOMBRE;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** From which position to which; the event is the position decided. Nothing leaves an integration or a radiation. */
final class MachinePosition {
    private static final List<TypePosition> ORDINAIRES =
            List.of(MISE_A_DISPOSITION, DETACHEMENT, DISPONIBILITE, CONGE_PARENTAL);

    static final MachineEtats<TypePosition, TypePosition> TABLE = table();

    private MachinePosition() {}

    private static MachineEtats<TypePosition, TypePosition> table() {
        MachineEtats.Builder<TypePosition, TypePosition> table =
                MachineEtats.de(TypePosition.class, TypePosition.class);
        Set<TypePosition> quittables = EnumSet.complementOf(EnumSet.of(INTEGRATION, RADIATION));
        for (TypePosition de : quittables) {
            if (de != ACTIVITE) {
                table.transition(de, ACTIVITE, ACTIVITE);
            }
            if (de != PRISE_EN_CHARGE) {
                table.transition(de, SURNOMBRE, SURNOMBRE);
            }
            for (TypePosition vers : ORDINAIRES) {
                table.transition(de, vers, vers);
            }
            table.transition(de, RADIATION, RADIATION);
        }
        return table.transition(SURNOMBRE, PRISE_EN_CHARGE, PRISE_EN_CHARGE)
                .transition(PRISE_EN_CHARGE, PRISE_EN_CHARGE, PRISE_EN_CHARGE)
                .transition(ACTIVITE, INTEGRATION, INTEGRATION)
                .transition(MISE_A_DISPOSITION, INTEGRATION, INTEGRATION)
                .transition(DETACHEMENT, INTEGRATION, INTEGRATION)
                .transition(DETACHEMENT, HORS_CADRES, HORS_CADRES)
                .transition(ACTIVITE, SERVICE_NATIONAL, SERVICE_NATIONAL)
                .build();
    }
}
