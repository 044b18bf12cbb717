package fr.cdg62.carriere.api.retraite.cohorte;

import jakarta.validation.constraints.NotNull;

/**
 * A cohort to open. The type follows from the age reached in the year, and is refused when it is another one.
 *
 * @param annee year of the campaign, four digits
 * @param naissance year of birth, four digits
 * @param type what the agents receive
 */
public record NouvelleCohorte(
        @NotNull(message = "Indiquez l'année de la campagne.")
        Integer annee,

        @NotNull(message = "Indiquez l'année de naissance.") Integer naissance,

        @NotNull(message = "Indiquez le type d'information.")
        TypeInformation type) {}
