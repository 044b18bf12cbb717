package fr.cdg62.carriere.api.promotion.dossier;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of the proposals; sorts: {@code nom}, {@code points}.
 *
 * @param siren mandatory for a caller who is not of the CdG
 */
public record RechercheDossiersPI(
        Long campagne, String siren, String cadreEmplois, EtatDossierPI etat, DemandePage page) {}
