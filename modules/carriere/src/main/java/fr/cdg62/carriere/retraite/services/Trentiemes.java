package fr.cdg62.carriere.retraite.services;

import java.time.LocalDate;

/**
 * Lengths in months of thirty days and years of 360: the 31st counts with the 30th. Lengths of periods that follow each
 * other add up exactly to the length of the whole.
 */
public final class Trentiemes {
    private static final int MOIS = 30;
    private static final int ANNEE = 360;

    private Trentiemes() {}

    /** From a first day to the eve of another; 0 when it is not after the first. */
    public static int entre(LocalDate premier, LocalDate lendemain) {
        return Math.max(0, rang(lendemain) - rang(premier));
    }

    private static int rang(LocalDate jour) {
        return jour.getYear() * ANNEE + (jour.getMonthValue() - 1) * MOIS + Math.min(jour.getDayOfMonth(), MOIS);
    }
}
