package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import java.time.LocalDate;
import java.util.List;

/** Studies of a nomination on 1 September 2026, for the tests. */
final class Etudes {
    static final LocalDate NOMINATION = LocalDate.of(2026, 9, 1);
    static final CatalogueGrilles GRILLES = Grillier.livre();
    static final int PLEIN = 35 * 60;

    private Etudes() {}

    static DemandeReprise demande(
            String grade, RemunerationAnterieure remuneration, SituationDeGrade origine, ServiceAnterieur... services) {
        return new DemandeReprise(GRILLES.grade(grade), NOMINATION, List.of(services), remuneration, origine);
    }

    /** Services that end on the eve of the nomination. */
    static ServiceAnterieur service(NatureService nature, NiveauService niveau, int mois) {
        return service(nature, niveau, mois, 0);
    }

    /** Services of this length that end so many months before the nomination. */
    static ServiceAnterieur service(NatureService nature, NiveauService niveau, int mois, int avant) {
        return new ServiceAnterieur(
                nature,
                niveau,
                NOMINATION.minusMonths((long) mois + avant),
                NOMINATION.minusMonths(avant).minusDays(1),
                nature == NatureService.PUBLIC ? PLEIN : null,
                "Employeur",
                "Certificat de travail");
    }
}
