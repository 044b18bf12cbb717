package fr.cdg62.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.Map;

/** Proves that a machine has exactly the expected transitions: every other couple of state and event is refused. */
public final class EssaiMachine {

    private EssaiMachine() {}

    /**
     * Tries every event in every state, with every role.
     *
     * @param attendues « ETAT EVENEMENT » → state reached
     */
    public static <E extends Enum<E>, V extends Enum<V>> void exactement(
            MachineEtats<E, V> machine, Class<E> etats, Class<V> evenements, Map<String, E> attendues) {
        for (E etat : etats.getEnumConstants()) {
            for (V evenement : evenements.getEnumConstants()) {
                E vers = attendues.get(etat + " " + evenement);
                if (vers == null) {
                    refusee(machine, etat, evenement);
                } else {
                    assertThat(machine.appliquer(etat, evenement, role -> true))
                            .as("%s %s", etat, evenement)
                            .isEqualTo(vers);
                }
            }
        }
    }

    private static <E extends Enum<E>, V extends Enum<V>> void refusee(
            MachineEtats<E, V> machine, E etat, V evenement) {
        assertThatThrownBy(() -> machine.appliquer(etat, evenement, role -> true))
                .as("%s %s", etat, evenement)
                .asInstanceOf(type(DemandeRefusee.class))
                .satisfies(refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
                    assertThat(refus).hasMessageContaining(etat.name());
                });
    }

    /** Asserts a refusal: code and faulty field. */
    public static void refus(Runnable action, CodeProbleme code, String champ) {
        assertThatThrownBy(action::run).asInstanceOf(type(DemandeRefusee.class)).satisfies(refus -> {
            assertThat(refus.code()).isEqualTo(code);
            assertThat(refus.champ()).isEqualTo(champ);
            assertThat(refus.getMessage()).isNotBlank();
        });
    }
}
