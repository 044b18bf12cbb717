package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.echelon.temps.TempsNonCompte;
import java.time.LocalDate;
import java.util.List;

/**
 * When a length of counted time is reached, in a career whose time does not always count.
 *
 * @param nonComptes the time that does not count, in order
 * @param limite day after which nothing is looked for
 */
record Horizon(List<TempsNonCompte> nonComptes, LocalDate limite) {

    /**
     * The first day on which the length is reached: the length, lengthened by what does not count, until nothing more
     * comes in. Months being of thirty days in lengths and of the calendar in dates, a later day may ask for a little
     * less: the search only goes forward.
     *
     * @param reste calendar months first, then days
     * @return a day after {@code limite}, whatever it is, when it is not reached before
     */
    LocalDate atteint(LocalDate depuis, Duree reste) {
        LocalDate jour = horsNonCompte(reste.apres(depuis));
        for (LocalDate avant = null; !jour.equals(avant) && !jour.isAfter(limite); ) {
            avant = jour;
            LocalDate plusTard = reste.plus(nonCompte(depuis, jour)).apres(depuis);
            jour = horsNonCompte(plusTard.isAfter(jour) ? plusTard : jour);
        }
        return jour;
    }

    /** A day inside a stretch that does not count moves to the morrow of the stretch. */
    LocalDate horsNonCompte(LocalDate jour) {
        LocalDate resultat = jour;
        for (TempsNonCompte temps : nonComptes) {
            if (temps.periode().contient(resultat) && temps.periode().debut().isBefore(resultat)) {
                resultat =
                        (temps.periode().estOuverte() ? limite : temps.periode().fin()).plusDays(1);
            }
        }
        return resultat;
    }

    /** What does not count from a day to the eve of another. */
    Duree nonCompte(LocalDate depuis, LocalDate avant) {
        Duree total = Duree.NULLE;
        for (TempsNonCompte temps : nonComptes) {
            total = total.plus(temps.duree(depuis, avant));
        }
        return total;
    }

    /** What counts from a day to the eve of another. */
    Duree compte(LocalDate depuis, LocalDate avant) {
        return depuis.isBefore(avant)
                ? Duree.entre(depuis, avant.minusDays(1)).moins(nonCompte(depuis, avant))
                : Duree.NULLE;
    }

    /** Whether time does not count on the day. */
    boolean suspendu(LocalDate jour) {
        return nonComptes.stream().anyMatch(temps -> temps.periode().contient(jour));
    }
}
