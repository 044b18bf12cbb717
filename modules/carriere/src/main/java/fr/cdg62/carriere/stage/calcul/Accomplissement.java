package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.socle.calendrier.Delais;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a stage day by day. A day is worth its quotité in percent, or nothing when an absence takes it; the days
 * of paid leave are worth something until the franchise is used up.
 */
final class Accomplissement {
    private static final int PLEIN = 100;

    private final List<Absence> absences;
    private final List<TempsPartiel> tempsPartiels;
    private final Map<Absence, Integer> nonComptes = new HashMap<>();
    private final boolean naissancePerdue;
    private int franchise;
    private int total;
    private LocalDate interruption;
    private boolean recommencable;

    /**
     * Starts at the first day.
     *
     * @param franchise days of paid leave still worth something
     * @param naissancePerdue whether birth leave takes days away; otherwise it is worth work
     */
    Accomplissement(List<Absence> absences, List<TempsPartiel> tempsPartiels, int franchise, boolean naissancePerdue) {
        this.absences = List.copyOf(absences);
        this.tempsPartiels = List.copyOf(tempsPartiels);
        this.franchise = franchise;
        this.naissancePerdue = naissancePerdue;
    }

    /** The day on which this number of full days is done, from this first day on. */
    LocalDate jusqua(LocalDate premier, int jours) {
        int cible = jours * PLEIN;
        int fait = 0;
        LocalDate jour = premier;
        while (true) {
            int valeur = valeur(jour);
            suivreInterruption(jour, valeur, 2 * fait < cible);
            fait += valeur;
            if (fait >= cible) {
                return jour;
            }
            jour = jour.plusDays(1);
        }
    }

    private int valeur(LocalDate jour) {
        Optional<Absence> absence =
                absences.stream().filter(a -> a.periode().contient(jour)).findFirst();
        if (absence.isPresent() && perdu(absence.get().effet(), jour)) {
            nonComptes.merge(absence.get(), 1, Integer::sum);
            total++;
            return 0;
        }
        return tempsPartiels.stream()
                .filter(temps -> temps.periode().contient(jour))
                .mapToInt(TempsPartiel::quotite)
                .findFirst()
                .orElse(PLEIN);
    }

    private boolean perdu(EffetAbsence effet, LocalDate jour) {
        return switch (effet) {
            case SANS_EFFET -> false;
            case CONGE_REMUNERE -> franchise-- <= 0;
            case CONGE_NAISSANCE -> naissancePerdue && franchise-- <= 0;
            case JOURS_OUVRES -> Delais.estOuvre(jour);
            case NON_REMUNERE -> true;
        };
    }

    private void suivreInterruption(LocalDate jour, int valeur, boolean moinsDeLaMoitie) {
        if (valeur > 0) {
            interruption = null;
        } else if (interruption == null) {
            interruption = jour;
        } else if (moinsDeLaMoitie && !jour.isBefore(interruption.plusYears(1))) {
            recommencable = true;
        }
    }

    /** Days of this absence that were worth nothing. */
    int nonComptes(Absence absence) {
        return nonComptes.getOrDefault(absence, 0);
    }

    /** Days worth nothing. */
    int nonComptes() {
        return total;
    }

    /** Whether more than a year was lost at a stretch before half of the stage. */
    boolean recommencable() {
        return recommencable;
    }
}
