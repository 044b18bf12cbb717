package fr.cdg62.finances.cotisation.calcul;

import java.time.YearMonth;

/** Membership of the collectivité that declares, month by month. */
@FunctionalInterface
public interface Adhesions {

    /** Membership in force on the first day of the month; {@link Adhesion#AUCUNE} when there is none. */
    Adhesion du(YearMonth mois);
}
