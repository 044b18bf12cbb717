package fr.cdg62.finances.convention;

import java.time.LocalDate;
import java.util.Set;

/** The missions that a convention in force opens; what the catalogue needs to know of conventions. */
public interface ConventionsActives {

    /** Codes of the missions under a convention of this collectivité in force at the date. */
    Set<String> missions(String siren, LocalDate date);
}
