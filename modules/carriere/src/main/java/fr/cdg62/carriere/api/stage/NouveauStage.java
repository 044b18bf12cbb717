package fr.cdg62.carriere.api.stage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A stage to follow.
 *
 * @param carriere career that the nomination opened
 * @param grade code of the grade
 * @param debut first day
 * @param vacance number of the declaration of vacancy
 * @param vacanceLe day on which it was published, before {@code debut}: a nomination that it does not precede is null
 *     (CGFP, art. L313-4)
 * @param listeAptitude list on which the agent was inscribed; not needed without concours
 * @param termeListe last day of the inscription, for a list that the CdG does not hold; null otherwise
 * @param detache whether the agent is detached from another cadre d'emplois for this stage
 */
public record NouveauStage(
        long carriere,

        @NotNull(message = "Indiquez le grade.") String grade,

        @NotNull(message = "Indiquez la voie de recrutement.")
        VoieStage voie,

        @NotNull(message = "Indiquez le premier jour.") LocalDate debut,

        String vacance,
        LocalDate vacanceLe,
        String listeAptitude,
        LocalDate termeListe,
        boolean detache) {}
