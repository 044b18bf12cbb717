package fr.cdg62.carriere.promotion.concertation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Etape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Specification carrière, § 2.1.4: at least two thirds of the authorities and more than half of the hours, or at least half
 * of the authorities and more than two thirds of the hours.
 */
class AccordEmployeursTest {
    private static final MajoriteEmployeurs MAJORITE = new MajoriteEmployeurs(8, 6, "BIP, CANOCO");
    private static final LocalDate PREMIER = LocalDate.of(2010, 1, 1);

    @ParameterizedTest(name = "{0} h contre {1} h : {2}")
    @CsvSource({"20, 10, false", "21, 10, true", "20, 9, true", "35, 17, true", "34, 17, false"})
    void deuxEmployeursEnDesaccord(int heures, int autres, boolean reunie) {
        AccordEmployeurs accord = accord(heures, autres);
        if (reunie) {
            assertThat(accord.exiger("A", Map.of("B", false)).etapes())
                    .extracting(Etape::calcul)
                    .containsExactly("employeurs favorables : 1 sur 2, pour %d h sur %d h par semaine"
                            .formatted(heures, heures + autres));
        } else {
            refuse(() -> accord.exiger("A", Map.of("B", false)), "la majorité n'est pas réunie");
        }
    }

    /** Two of three are two thirds: more than half of the hours is enough, half is not. */
    @ParameterizedTest(name = "{0} h, {1} h favorables, {2} h défavorables : {3}")
    @CsvSource({"10, 8, 9, true", "10, 2, 9, true", "10, 0, 10, false"})
    void troisEmployeurs(int heures, int favorables, int defavorables, boolean reunie) {
        AccordEmployeurs accord = accord(heures, favorables, defavorables);
        Map<String, Boolean> avis = Map.of("B", true, "C", false);
        if (reunie) {
            assertThat(accord.exiger("A", avis).etapes()).hasSize(1);
        } else {
            refuse(() -> accord.exiger("A", avis), "la majorité n'est pas réunie");
        }
    }

    @Test
    void lePlusDHeuresDecidePuisLePremierRecruteur() {
        assertThat(accord(10, 20).decideur().siren()).isEqualTo("B");
        assertThat(accord(20, 20).decideur().siren()).isEqualTo("A");
        refuse(() -> accord(10, 20).exigerDecideur("A"), "La proposition revient à Commune B");
        refuse(() -> accord(10, 20).exiger("A", Map.of("B", true)), "La proposition revient à Commune B");
    }

    @Test
    void chaqueAutreEmployeurDonneUnAvisEtUnSeulEmployeurDecideSeul() {
        refuse(
                () -> accord(20, 10, 5).exiger("A", Map.of("B", true)),
                "l'avis de chaque autre employeur de l'agent : Commune C.");
        assertThat(accord(20, 10, 5).exiger("A", Map.of("B", true, "C", true)).etapes())
                .hasSize(1);
        assertThat(accord(20).exiger("A", Map.of()).etapes()).isEmpty();
    }

    /** Against the formula written with fractions of whole numbers only, for up to six employers. */
    @Property(tries = 1000)
    void egaleLaFormule(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 20) Integer> autres,
            @ForAll @Size(min = 5, max = 5) List<Boolean> reponses) {
        int heures = 20;
        int total = heures;
        int favorables = 1;
        Map<String, Boolean> avis = new HashMap<>();
        int[] durees = new int[autres.size() + 1];
        durees[0] = heures;
        for (int i = 0; i < autres.size(); i++) {
            durees[i + 1] = autres.get(i);
            total += autres.get(i);
            avis.put(nom(i + 1), reponses.get(i));
            if (reponses.get(i)) {
                favorables++;
                heures += autres.get(i);
            }
        }
        int tous = durees.length;
        boolean attendu = favorables == tous
                || (3 * favorables >= 2 * tous && 2 * heures > total)
                || (2 * favorables >= tous && 3 * heures > 2 * total);
        if (attendu) {
            assertThat(accord(durees).exiger("A", avis).etapes()).hasSize(1);
        } else {
            refuse(() -> accord(durees).exiger("A", avis), "la majorité n'est pas réunie");
        }
    }

    private static void refuse(ThrowingCallable acte, String message) {
        assertThatThrownBy(acte)
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContaining(message)
                .extracting("code")
                .isEqualTo(CodeProbleme.PI_CONCERTATION);
    }

    private static AccordEmployeurs accord(int... heures) {
        List<Employeur> employeurs = new ArrayList<>();
        for (int i = 0; i < heures.length; i++) {
            employeurs.add(new Employeur(nom(i), "Commune " + nom(i), heures[i] * 60, PREMIER.plusYears(i)));
        }
        return new AccordEmployeurs(employeurs, MAJORITE);
    }

    private static String nom(int rang) {
        return String.valueOf((char) ('A' + rang));
    }
}
