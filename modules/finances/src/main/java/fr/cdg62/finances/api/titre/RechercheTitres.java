package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.page.DemandePage;

/**
 * Which titres to list, latest first.
 *
 * @param siren collectivité; null for all of them, which only the CdG may ask
 * @param type null for all types
 * @param annee year of issue, null for all
 */
public record RechercheTitres(String siren, TypeTitre type, Integer annee, DemandePage page) {}
