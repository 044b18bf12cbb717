package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.RegimeParDefaut;
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

    /** Services that end on the eve of the nomination, at this weekly length in minutes. */
    static ServiceAnterieur auRythme(NatureService nature, NiveauService niveau, int mois, Integer minutes) {
        return new ServiceAnterieur(
                nature,
                niveau,
                NOMINATION.minusMonths(mois),
                NOMINATION.minusDays(1),
                minutes,
                "Employeur",
                "Certificat de travail");
    }

    /** The schemes compared with the tables as delivered. */
    static List<ScenarioReprise> comparer(String grade, SituationDeGrade origine, ServiceAnterieur... services) {
        return moteur(LectureBVersA.NON_CHARGEE)
                .comparer(demande(grade, null, origine, services), grade.replaceFirst("_P[12]$", ""));
    }

    static MoteurReprise moteur(LectureBVersA lecture) {
        return moteur(GRILLES, lecture);
    }

    static MoteurReprise moteur(CatalogueGrilles grilles, LectureBVersA lecture) {
        return new MoteurReprise(
                Tables.livrees(),
                grilles,
                new ReglagesReprise(PLEIN, lecture, 60, RegimeParDefaut.DERNIERE_SITUATION, null));
    }
}
