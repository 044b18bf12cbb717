package fr.cdg62.carriere.api.retraite.cohorte;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the cohorts; what is null does not filter.
 *
 * @param annee year of the campaign
 * @param naissance year of birth
 * @param page sorts {@code annee} and {@code naissance}; the last campaign first without sort
 */
public record RechercheCohortes(
        Integer annee, Integer naissance, TypeInformation type, EtatCohorte etat, DemandePage page) {}
