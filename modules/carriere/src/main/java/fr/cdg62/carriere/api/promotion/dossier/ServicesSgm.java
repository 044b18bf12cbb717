package fr.cdg62.carriere.api.promotion.dossier;

/**
 * Services of secrétaire général de mairie declared by the employer, contracts and adjoint services included.
 *
 * @param mois months of effective services, at full time whatever the hours; 0 to 600
 * @param population inhabitants of the largest commune served
 * @param joursFormation days of training followed, for the parcours; null otherwise
 * @param justificatif what proves them, 1 to 200 characters
 */
public record ServicesSgm(int mois, int population, Integer joursFormation, String justificatif) {}
