package fr.cdg62.referentiel.api.affiliation;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Filters of the list of memberships; a null filter does not filter.
 *
 * @param date day looked at, required
 * @param regime kind of membership
 * @param type kind of structure
 * @param texte beginning of the name or of the SIREN
 * @param page page wanted; sorts: {@code nom}, {@code siren}, {@code regime}, {@code debut}, with a leading minus for
 *     descending
 */
public record RechercheAffiliations(
        LocalDate date, RegimeAffiliation regime, TypeStructure type, String texte, DemandePage page) {}
