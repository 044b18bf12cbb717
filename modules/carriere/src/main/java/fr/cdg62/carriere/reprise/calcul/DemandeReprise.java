package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The facts of a study.
 *
 * @param grade grade of the nomination
 * @param nomination day of the nomination as stagiaire
 * @param services periods before it
 * @param remuneration pays before it, null when none was given
 * @param origine where an official stands in his former grade; null for one who was not an official
 */
public record DemandeReprise(
        GradeVue grade,
        LocalDate nomination,
        List<ServiceAnterieur> services,
        RemunerationAnterieure remuneration,
        SituationDeGrade origine) {
    public DemandeReprise {
        services = List.copyOf(services);
    }

    List<ServiceAnterieur> services(NatureService nature) {
        return services(service -> service.nature() == nature);
    }

    List<ServiceAnterieur> services(Predicate<ServiceAnterieur> garde) {
        return services.stream().filter(garde).toList();
    }

    boolean aDes(NatureService nature) {
        return services.stream().anyMatch(service -> service.nature() == nature);
    }
}
