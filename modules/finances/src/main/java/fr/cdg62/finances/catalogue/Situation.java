package fr.cdg62.finances.catalogue;

import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import java.time.LocalDate;
import java.util.Set;

/**
 * What decides the rights of a collectivité at a date.
 *
 * @param date the date
 * @param regime its membership at the date
 * @param additionnelle whether it takes the missions additionnelles; means something for the affiliés only
 * @param conventions codes of the missions under a convention in force at the date
 */
record Situation(LocalDate date, RegimeAffiliation regime, boolean additionnelle, Set<String> conventions) {

    Situation {
        conventions = Set.copyOf(conventions);
    }
}
