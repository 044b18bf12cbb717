package fr.cdg62.finances.cotisation.bareme;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Dated figures of the cotisations. */
@FunctionalInterface
public interface Bareme {

    /**
     * Value in force at the date.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PARAMETRE_MANQUANT when there is none
     */
    BigDecimal valeur(ParametreCotisation parametre, LocalDate date);

    /** The same scale with each series of values read once, for one reading that asks for many dates. */
    default Bareme lu() {
        return this;
    }

    /** A value that counts something. */
    default int entier(ParametreCotisation parametre, LocalDate date) {
        return valeur(parametre, date).intValueExact();
    }

    /** A value that opens (1) or closes (0) something. */
    default boolean ouvert(ParametreCotisation parametre, LocalDate date) {
        return entier(parametre, date) == 1;
    }
}
