package fr.cdg62.referentiel.api.affiliation;

import java.time.LocalDate;

/**
 * A change of membership to register.
 *
 * @param siren collectivité
 * @param evenement what makes it change
 * @param debut day it takes effect, a 1 January later than the start of the present membership
 * @param additionnelle whether the cotisation additionnelle is taken; ignored when the new régime is not an affiliation
 * @param motif why, in French, 1 to 300 characters
 * @param reference délibération or letter, may be empty
 * @param version version of the present membership as read by the caller, 0 if there is none
 */
public record NouvelleAffiliation(
        String siren,
        EvenementAffiliation evenement,
        LocalDate debut,
        boolean additionnelle,
        String motif,
        String reference,
        long version) {}
