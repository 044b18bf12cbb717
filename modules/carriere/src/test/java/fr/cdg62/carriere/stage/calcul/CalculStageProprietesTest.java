package fr.cdg62.carriere.stage.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.carriere.api.stage.LigneDecompte;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CalculStageProprietesTest {
    private static final LocalDate DEBUT = LocalDate.parse("2023-03-01");
    private static final List<EffetAbsence> EFFETS = List.of(EffetAbsence.values());
    private static final DureeStage UN_AN = new DureeStage(12, 365, 10);

    @Property(tries = 200)
    void leTempsCompteEtLeTempsNonCompteFontLeTempsEcoule(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 60) Integer> longueurs) {
        DecompteStage decompte = decompte(absences(longueurs));
        long statutaires = ChronoUnit.DAYS.between(DEBUT, DEBUT.plusYears(1));

        assertThat(decompte.joursEcoules()).isEqualTo((int) statutaires + decompte.joursNonComptes());
        assertThat(decompte.absences().stream()
                        .mapToInt(LigneDecompte::joursNonComptes)
                        .sum())
                .isEqualTo(decompte.joursNonComptes());
    }

    @Property(tries = 100)
    void lOrdreDeSaisieNeChangeRien(@ForAll @Size(max = 5) List<@IntRange(min = 1, max = 60) Integer> longueurs) {
        List<Absence> absences = absences(longueurs);
        List<Absence> inverse = new ArrayList<>(absences);
        Collections.reverse(inverse);

        assertThat(decompte(inverse)).isEqualTo(decompte(absences));
    }

    @Property(tries = 100)
    void laTitularisationNePrecedeJamaisLeTermeStatutaireNiNeSuitLaFin(
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 60) Integer> longueurs) {
        DecompteStage decompte = decompte(absences(longueurs));

        assertThat(decompte.titularisation())
                .isAfter(decompte.finStatutaire())
                .isBeforeOrEqualTo(decompte.fin().plusDays(1));
    }

    private static DecompteStage decompte(List<Absence> absences) {
        return new CalculStage(DEBUT, UN_AN, 0, absences, List.of()).decompte();
    }

    /** One absence every ninety days, each kind in turn. */
    private static List<Absence> absences(List<Integer> longueurs) {
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < longueurs.size(); i++) {
            LocalDate du = DEBUT.plusDays(90L * i);
            absences.add(new Absence(
                    Periode.entre(du, du.plusDays(longueurs.get(i) - 1L)),
                    EFFETS.get((i + longueurs.get(i)) % EFFETS.size()),
                    "Congé " + i));
        }
        return absences;
    }
}
