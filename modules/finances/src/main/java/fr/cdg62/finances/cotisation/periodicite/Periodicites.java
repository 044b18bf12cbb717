package fr.cdg62.finances.cotisation.periodicite;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import java.time.LocalDate;

/** Periodicities chosen by the collectivités. */
public interface Periodicites {

    /** Periodicity in force on a day; monthly when none was chosen. */
    Periodicite au(String siren, LocalDate date);

    /** Registers a choice, or changes the one that starts on the same day. */
    void fixer(String siren, LocalDate debut, Periodicite periodicite, String reference);
}
