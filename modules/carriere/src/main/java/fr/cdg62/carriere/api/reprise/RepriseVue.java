package fr.cdg62.carriere.api.reprise;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A study with its schemes side by side.
 *
 * @param agent names of the agent
 * @param origine where he stood as an official; null for one who was none
 * @param manque what is missing; null when nothing is
 * @param calculateur who computed
 * @param controleur who checked, another person
 * @param limiteOption last day to choose, or to change one's mind
 * @param remuneration pays before the nomination; null when none was given
 * @param choix code of the scheme chosen
 * @param choixParDefaut whether it applies because the agent did not choose in time
 * @param possibles what the caller may do now
 * @param version for {@code If-Match}
 */
public record RepriseVue(
        long id,
        long carriere,
        String siren,
        String agent,
        String grade,
        String categorie,
        LocalDate nomination,
        SituationDeGrade origine,
        EtatReprise etat,
        String manque,
        List<ServiceAnterieur> services,
        RemunerationAnterieure remuneration,
        List<ScenarioReprise> scenarios,
        String calculateur,
        String controleur,
        LocalDate notifieeLe,
        LocalDate limiteOption,
        String choix,
        LocalDate choisieLe,
        boolean choixParDefaut,
        String arreteNumero,
        LocalDate arreteeLe,
        Set<EvenementReprise> possibles,
        long version) {}
