package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.retraite.pension.Conditions;
import fr.cdg62.socle.saisie.Saisie;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The departures to compare, when the caller names none: firsts of months, a year apart. */
final class Departs {
    private static final int PROPOSES = 8;
    /** Beyond, a date is a slip of the pen. */
    private static final int ANNEES_MAXIMUM = 60;

    private Departs() {}

    /** Those asked for, else those proposed from the day that opens the right to the age without décote. */
    static List<LocalDate> de(DemandeEstimation demande, Conditions conditions, LocalDate jour) {
        LocalDate limite = jour.plusYears(ANNEES_MAXIMUM);
        demande.departs()
                .forEach(depart -> Saisie.exiger(
                        depart.isBefore(limite),
                        "Un départ s'estime dans les %d années qui viennent.".formatted(ANNEES_MAXIMUM),
                        "departs"));
        return demande.departs().isEmpty() ? proposes(demande.motif(), conditions, jour) : demande.departs();
    }

    private static List<LocalDate> proposes(MotifDepart motif, Conditions conditions, LocalDate jour) {
        boolean parAge = motif == MotifDepart.AGE || motif == MotifDepart.CARRIERE_LONGUE;
        boolean plusTard = parAge && conditions.ouverture().isAfter(jour);
        LocalDate premier = premierDuMois(plusTard ? conditions.ouverture() : jour);
        LocalDate dernier = premierDuMois(conditions.sansDecote());
        SortedSet<LocalDate> departs = new TreeSet<>(List.of(premier));
        for (LocalDate depart = premier.plusYears(1);
                depart.isBefore(dernier) && departs.size() < PROPOSES - 1;
                depart = depart.plusYears(1)) {
            departs.add(depart);
        }
        if (dernier.isAfter(premier)) {
            departs.add(dernier);
        }
        return List.copyOf(departs);
    }

    private static LocalDate premierDuMois(LocalDate jour) {
        return jour.getDayOfMonth() == 1 ? jour : jour.withDayOfMonth(1).plusMonths(1);
    }
}
