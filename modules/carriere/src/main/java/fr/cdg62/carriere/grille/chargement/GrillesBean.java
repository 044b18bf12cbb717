package fr.cdg62.carriere.grille.chargement;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.grille.GrilleVue;
import fr.cdg62.carriere.api.grille.GrillesIndiciaires;
import fr.cdg62.carriere.api.grille.NatureTable;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.grille.TablesEnBase;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** See {@link GrillesIndiciaires}. */
@Stateless
public class GrillesBean implements GrillesIndiciaires {
    @Inject
    private Grilles grilles;

    @Inject
    private TablesEnBase tables;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    public List<GradeVue> grades() {
        return grilles.grades();
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    public GrilleVue au(String grade, LocalDate date) {
        CatalogueGrilles catalogue = grilles.catalogue();
        return vue(catalogue.grade(grade), catalogue.au(grade, date));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    public List<GrilleVue> versions(String grade) {
        CatalogueGrilles catalogue = grilles.catalogue();
        GradeVue connu = catalogue.grade(grade);
        return catalogue.versions(grade).stream()
                .map(version -> vue(connu, version))
                .toList();
    }

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public RapportChargement charger(NatureTable nature, String csv, boolean essai) {
        RapportChargement rapport =
                switch (nature) {
                    case GRILLES -> new LectureGrilles(grilles.catalogue(), tables).charger(csv, essai);
                    case BAREME -> new LectureBareme(tables).charger(csv, essai);
                    case RECLASSEMENTS -> new LectureReclassements(grilles.catalogue(), tables).charger(csv, essai);
                };
        if (rapport.ecrit() && !rapport.changements().isEmpty()) {
            journal.inscrire(
                    new Inscription(null, "GRILLES:" + nature, "CHARGEES", String.join(" ; ", rapport.changements())));
        }
        return rapport;
    }

    private static GrilleVue vue(GradeVue grade, Grille grille) {
        return new GrilleVue(grade, grille.periode(), grille.verifiee(), grille.echelons());
    }
}
