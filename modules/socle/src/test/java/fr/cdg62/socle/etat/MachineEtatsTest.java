package fr.cdg62.socle.etat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MachineEtatsTest {
    enum Feu {
        VERT,
        ORANGE,
        ROUGE,
        DEPOSE
    }

    enum Ordre {
        RALENTIR,
        ARRETER,
        REPARTIR,
        DEPOSER
    }

    private static final MachineEtats<Feu, Ordre> MACHINE = MachineEtats.de(Feu.class, Ordre.class)
            .transition(Feu.VERT, Ordre.RALENTIR, Feu.ORANGE)
            .transition(Feu.VERT, Ordre.DEPOSER, Feu.DEPOSE, "MAIRE", "PREFET")
            .transition(Feu.ORANGE, Ordre.ARRETER, Feu.ROUGE, "AGENT")
            .transition(Feu.ROUGE, Ordre.REPARTIR, Feu.VERT, "AGENT")
            .build();
    private static final Predicate<String> PASSANT = Set.<String>of()::contains;
    private static final Predicate<String> AGENT = "AGENT"::equals;
    private static final Predicate<String> PREFET = "PREFET"::equals;

    @Test
    void suitLaTable() {
        assertThat(MACHINE.appliquer(Feu.VERT, Ordre.RALENTIR, PASSANT)).isEqualTo(Feu.ORANGE);
        assertThat(MACHINE.appliquer(Feu.ORANGE, Ordre.ARRETER, AGENT)).isEqualTo(Feu.ROUGE);
        assertThat(MACHINE.appliquer(Feu.VERT, Ordre.DEPOSER, PREFET)).isEqualTo(Feu.DEPOSE);
    }

    @Test
    void refuseUneTransitionAbsenteEnNommantLEtatEtCeQuiEstPossible() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> MACHINE.appliquer(Feu.VERT, Ordre.ARRETER, PREFET))
                .withMessage("L'opération ARRETER n'est pas possible à l'état VERT."
                        + " Possible maintenant : RALENTIR, DEPOSER.")
                .extracting(DemandeRefusee::code)
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    @Test
    void neProposePasCeQueLAppelantNePeutPas() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> MACHINE.appliquer(Feu.VERT, Ordre.ARRETER, PASSANT))
                .withMessageEndingWith("Possible maintenant : RALENTIR.");
    }

    @Test
    void ditQuUnEtatFinalNePermetPlusRien() {
        assertThat(MACHINE.depuis(Feu.DEPOSE)).isEmpty();
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> MACHINE.appliquer(Feu.DEPOSE, Ordre.REPARTIR, AGENT))
                .withMessageEndingWith("Aucune opération n'est possible pour vous à cet état.");
    }

    @Test
    void refuseSansLeRole() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> MACHINE.appliquer(Feu.ORANGE, Ordre.ARRETER, PASSANT))
                .withMessage("Vos habilitations ne permettent pas l'opération ARRETER à l'état ORANGE.")
                .extracting(DemandeRefusee::code)
                .isEqualTo(CodeProbleme.SEC_HABILITATION);
    }

    @Test
    void possiblesDependDuRoleEtDepuisNon() {
        assertThat(MACHINE.possibles(Feu.VERT, PASSANT)).containsExactly(Ordre.RALENTIR);
        assertThat(MACHINE.possibles(Feu.VERT, PREFET)).containsExactly(Ordre.RALENTIR, Ordre.DEPOSER);
        assertThat(MACHINE.depuis(Feu.VERT)).containsExactly(Ordre.RALENTIR, Ordre.DEPOSER);
    }

    @Test
    void gardeLaTableDansLOrdreDeSaDeclaration() {
        assertThat(MACHINE.transitions()).hasSize(4);
        assertThat(MACHINE.transitions().get(1))
                .isEqualTo(new Transition<>(Feu.VERT, Ordre.DEPOSER, Feu.DEPOSE, Set.of("MAIRE", "PREFET")));
    }

    @Test
    void refuseDeuxLignesPourLeMemeEvenement() {
        MachineEtats.Builder<Feu, Ordre> table = MachineEtats.de(Feu.class, Ordre.class)
                .transition(Feu.VERT, Ordre.RALENTIR, Feu.ORANGE)
                .transition(Feu.VERT, Ordre.RALENTIR, Feu.ROUGE);
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RALENTIR");
    }

    @Property
    void neQuitteJamaisLaTable(@ForAll List<Ordre> ordres, @ForAll boolean agent) {
        Predicate<String> roles = agent ? AGENT : PASSANT;
        Feu etat = Feu.VERT;
        for (Ordre ordre : ordres) {
            Feu depart = etat;
            Optional<Transition<Feu, Ordre>> ligne = MACHINE.transitions().stream()
                    .filter(t -> t.de() == depart && t.evenement() == ordre)
                    .filter(t -> t.roles().isEmpty() || t.roles().stream().anyMatch(roles))
                    .findFirst();
            assertThat(MACHINE.possibles(etat, roles).contains(ordre)).isEqualTo(ligne.isPresent());
            if (ligne.isPresent()) {
                etat = MACHINE.appliquer(etat, ordre, roles);
                assertThat(etat).isEqualTo(ligne.get().vers());
            } else {
                assertThatThrownBy(() -> MACHINE.appliquer(depart, ordre, roles))
                        .isInstanceOf(DemandeRefusee.class);
            }
        }
    }
}
