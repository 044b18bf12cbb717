package fr.cdg62.carriere.api.entretien;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An entretien professionnel.
 *
 * @param intitule name of the agent
 * @param horsDelai what happened later than the law says, in French
 * @param delais how the coming limits are counted
 * @param prochaineLimite last day of the delay that runs now, null when none does
 * @param possibles events open to the caller in this state
 */
public record EntretienVue(
        long id,
        long dossier,
        String intitule,
        String siren,
        int annee,
        EtatEntretien etat,
        LocalDate convoqueLe,
        LocalDate prevuLe,
        LocalDate tenuLe,
        LocalDate notifieLe,
        LocalDate revisionLe,
        LocalDate reponseLe,
        LocalDate capLe,
        LocalDate definitifLe,
        LocalDate transmisLe,
        Long piece,
        List<String> horsDelai,
        LocalDate prochaineLimite,
        Trace delais,
        Set<EvenementEntretien> possibles,
        long version) {}
