package fr.cdg62.carriere.aptitude.validite;

/**
 * How long an inscription lives, in force at the date of the list.
 *
 * @param anneesInitiales first length: 2 years
 * @param anneesParDemande added by each renewal: 1 year
 * @param renouvellements how many renewals: 2
 * @param moisDeDemande length of the window before the term in which the renewal is asked for: 1 month
 * @param anticipeeRefusee whether a request made before the window is refused; otherwise it is kept with a warning
 * @param source where the figures come from, as printed in traces
 */
public record RegleValidite(
        int anneesInitiales,
        int anneesParDemande,
        int renouvellements,
        int moisDeDemande,
        boolean anticipeeRefusee,
        String source) {}
