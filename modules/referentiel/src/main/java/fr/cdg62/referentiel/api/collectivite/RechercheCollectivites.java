package fr.cdg62.referentiel.api.collectivite;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the list of collectivités; a null filter does not filter.
 *
 * @param texte beginning of the name (case and accents ignored), of the SIREN or of the INSEE code
 * @param type legal kind
 * @param arrondissement exact name
 * @param sirenEpci members of this EPCI
 * @param page page wanted; sorts: {@code nom}, {@code siren}, {@code type}, {@code arrondissement},
 *     {@code population}, each with a leading minus for descending
 */
public record RechercheCollectivites(
        String texte, TypeStructure type, String arrondissement, String sirenEpci, DemandePage page) {}
