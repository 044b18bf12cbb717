package fr.cdg62.carriere.api.avancement;

import java.util.List;

/**
 * The agents of an employer who meet the conditions of a grade in a year.
 *
 * @param ecartes those whose conditions could not be examined, and why
 * @param maximum most promotions by the rate in force; null when the assembly voted none
 * @param calcul how this maximum is found, or what is missing, in French
 */
public record GradePromouvables(
        String grade,
        String libelle,
        List<PromouvableVue> promouvables,
        List<AgentEcarte> ecartes,
        Integer maximum,
        String calcul) {}
