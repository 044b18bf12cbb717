package fr.cdg62.referentiel.api.numerotation;

import jakarta.ejb.Local;

/** Numbers without gap nor double, per series and year. */
@Local
public interface Numerotation {
    /**
     * Next number, taken in the caller's transaction: given back if it rolls back. The series stays locked for the
     * others until the end of the transaction, so ask for the number last.
     *
     * @param serie 2 to 10 capital letters or digits, for example {@code FAC}
     * @param annee exercice, 4 digits
     * @return {@code SERIE-AAAA-NNNNN}, for example {@code FAC-2026-00001}; more digits beyond 99999
     */
    String suivant(String serie, int annee);
}
