package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.InscritTableau;
import fr.cdg62.carriere.api.avancement.PublicationTableaux;
import fr.cdg62.carriere.api.avancement.TableauPublic;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** See {@link PublicationTableaux}. */
@Stateless
public class PublicationTableauxBean implements PublicationTableaux {

    @Inject
    private TableauxEnBase base;

    @Inject
    private Grilles grilles;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public Page<TableauPublic> tableaux(Integer annee, DemandePage page) {
        Map<String, String> grades =
                grilles.grades().stream().collect(Collectors.toMap(GradeVue::code, GradeVue::libelle));
        return base.publics(annee, horloge.aujourdHui(), page)
                .vers(tableau -> publique(tableau, grades.get(tableau.grade()), ""));
    }

    @Override
    @PermitAll
    public TableauPublic tableau(long id) {
        Tableau tableau = publie(id);
        return publique(tableau, grilles.catalogue().grade(tableau.grade()).libelle(), tableau.parts());
    }

    @Override
    @PermitAll
    public List<InscritTableau> inscrits(long id) {
        return publie(id).proposees().stream()
                .map(ligne -> new InscritTableau(ligne.rang(), ligne.nom(), ligne.prenom()))
                .toList();
    }

    private Tableau publie(long id) {
        Tableau tableau = base.lire(id);
        if (!tableau.estPublic()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce tableau d'avancement n'existe pas.");
        }
        return tableau;
    }

    private TableauPublic publique(Tableau tableau, String grade, String parts) {
        return new TableauPublic(
                tableau.id(),
                collectivites.lire(tableau.siren()).nom(),
                grade,
                tableau.annee(),
                tableau.numero(),
                tableau.arreteLe(),
                tableau.publieLe(),
                parts);
    }
}
