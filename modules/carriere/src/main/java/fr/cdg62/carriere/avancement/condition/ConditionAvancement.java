package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.socle.parametre.Source;

/**
 * What one way to a grade requires: a row in force at a date, never a constant.
 *
 * @param categorie of both échelles: A, B or C
 * @param deEchelle échelle left: C1, C2, B1, B2, ATTACHE, ATTACHE_P
 * @param versEchelle échelle reached
 * @param echelon échelon to have reached
 * @param moisDansEchelon months to have spent in it; 0 when reaching it is enough
 * @param moisServices months of effective services
 * @param fonction whether functions are required besides, that only a person can check (GRAF)
 */
public record ConditionAvancement(
        String categorie,
        String deEchelle,
        String versEchelle,
        VoieAvancement voie,
        int echelon,
        int moisDansEchelon,
        BaseServices base,
        int moisServices,
        boolean fonction,
        Source source) {}
