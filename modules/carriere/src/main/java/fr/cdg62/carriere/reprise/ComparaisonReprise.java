package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.reprise.calcul.MoteurReprise;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.LectureBVersA;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.RegimeParDefaut;
import fr.cdg62.carriere.reprise.remuneration.ReglagesMaintien;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Compares the schemes with the tables, grids and parameters of the database. */
@ApplicationScoped
public class ComparaisonReprise {
    @Inject
    private Classements classements;

    @Inject
    private Grilles grilles;

    @Inject
    private Parametres parametres;

    /** The value of the point is the one that pensions take. */
    @Inject
    private ReglesEnBase reglages;

    /** The grade of this code; GRADE_INCONNU otherwise. */
    GradeVue grade(String code) {
        return grilles.catalogue().grade(code);
    }

    List<ScenarioReprise> comparer(EtudeReprise etude) {
        CatalogueGrilles catalogue = grilles.catalogue();
        GradeVue grade = catalogue.grade(etude.grade());
        return new MoteurReprise(classements.tables(), catalogue, reglages(etude))
                .comparer(etude.demande(grade), premierGrade(grade));
    }

    private String premierGrade(GradeVue grade) {
        return grilles.grades().stream()
                .filter(candidat -> candidat.cadreEmplois().equals(grade.cadreEmplois()) && candidat.rang() == 1)
                .map(GradeVue::code)
                .findFirst()
                .orElse(grade.code());
    }

    private ReglagesReprise reglages(EtudeReprise etude) {
        LocalDate nomination = etude.nomination();
        return new ReglagesReprise(
                entier("REPRISE_TEMPS_COMPLET_MINUTES", nomination),
                LectureBVersA.de(entier("REPRISE_B_VERS_A_LECTURE", nomination)),
                entier("REPRISE_B_VERS_A_POINTS", nomination),
                RegimeParDefaut.de(entier("REPRISE_DEFAUT_" + etude.categorie(), nomination)),
                etude.remuneration() == null ? null : maintien(nomination));
    }

    private ReglagesMaintien maintien(LocalDate nomination) {
        return new ReglagesMaintien(
                entier("REPRISE_MAINTIEN_PERIODE_MOIS", nomination),
                entier("REPRISE_MAINTIEN_MEILLEURS_MOIS", nomination),
                entier("REPRISE_MAINTIEN_SERVICES_MOIS", nomination),
                reglages.toutes().valeur(Reglage.POINT_INDICE, nomination).valeur(),
                grilles.bareme(nomination));
    }

    /** Last day to choose: from the nomination in category C, from the notification in categories A and B. */
    LocalDate limite(EtudeReprise etude, LocalDate notification) {
        return "C".equals(etude.categorie())
                ? etude.nomination().plusMonths(entier("REPRISE_OPTION_C_MOIS", etude.nomination()))
                : notification.plusMonths(entier("REPRISE_OPTION_AB_MOIS", notification));
    }

    private int entier(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }
}
