package fr.cdg62.carriere.api.stage;

import java.time.LocalDate;
import java.util.Set;

/**
 * A stage with its décompte.
 *
 * @param vacanceLe day on which the vacancy was published; null for a stage followed before this was asked
 * @param avertissement what to check about the nomination, in French; null when nothing
 * @param prorogationMois months of prorogation for insufficiency
 * @param prorogationMaximum months that the employer may still decide, at most, in all
 * @param issueLe day of effect of the issue; null before
 * @param decompte computed from the leave and part time known today; null when there is no stage to do
 * @param possibles what the caller may do now
 * @param version for {@code If-Match}
 */
public record StageVue(
        long id,
        long carriere,
        String siren,
        String agent,
        String grade,
        String categorie,
        VoieStage voie,
        LocalDate debut,
        EtatStage etat,
        String vacance,
        LocalDate vacanceLe,
        String avertissement,
        String listeAptitude,
        boolean detache,
        int prorogationMois,
        int prorogationMaximum,
        LocalDate avisCapLe,
        LocalDate issueLe,
        String motif,
        DecompteStage decompte,
        Set<EvenementStage> possibles,
        long version) {}
