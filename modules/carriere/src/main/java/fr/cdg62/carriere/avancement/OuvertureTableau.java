package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.NouveauTableau;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.ldg.ObjetLdg;
import fr.cdg62.carriere.avancement.autorite.Autorites;
import fr.cdg62.carriere.avancement.seuil.RegleGrade;
import fr.cdg62.carriere.avancement.seuil.SeuilsGrade;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.ldg.LdgEnBase;
import fr.cdg62.carriere.ldg.LigneDirectrice;
import fr.cdg62.carriere.ldg.TauxDelibere;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What has to be there before a tableau: the mission, lignes directrices, a rate, an employer large enough. */
@ApplicationScoped
class OuvertureTableau {

    private static final String MISSION = "TABLEAUX";

    @Inject
    private LdgEnBase regles;

    @Inject
    private SeuilsGrade seuils;

    @Inject
    private TableauxEnBase base;

    @Inject
    private Grilles grilles;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Autorites autorites;

    @Inject
    private Horloge horloge;

    /** An employer has its tableaux published by a mission of the CdG, which owes itself none. */
    void exigerMission(String siren) {
        if (!autorites.estCentre(siren)) {
            catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        }
    }

    void exigerAnnee(int annee) {
        int courante = horloge.aujourdHui().getYear();
        Saisie.exiger(
                annee == courante || annee == courante + 1,
                "Un tableau porte sur l'année %d ou %d.".formatted(courante, courante + 1),
                "annee");
    }

    /** The grade of the tableau, once everything is there. */
    GradeVue exiger(NouveauTableau nouveau) {
        exigerMission(nouveau.siren());
        exigerAnnee(nouveau.annee());
        GradeVue grade = grilles.catalogue().grade(Saisie.present(nouveau.grade(), "grade"));
        if (base.existe(nouveau.siren(), grade.code(), nouveau.annee())) {
            throw new DemandeRefusee(
                    CodeProbleme.TABLEAU_EXISTANT,
                    "Le tableau %d de ce grade existe déjà : il est unique et ne se modifie pas dans l'année."
                            .formatted(nouveau.annee()),
                    "grade");
        }
        CollectiviteVue collectivite = collectivites.lire(nouveau.siren());
        seuils.de(grade.code()).ifPresent(regle -> regle.exigerPopulation(collectivite.population()));
        ldg(nouveau.siren(), horloge.aujourdHui());
        tauxApplicable(nouveau.siren(), grade.code());
        return grade;
    }

    /** The lignes directrices in force; LDG_ABSENTE otherwise. */
    LigneDirectrice ldg(String siren, LocalDate jour) {
        return regles.ligne(siren, ObjetLdg.AVANCEMENT, jour)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.LDG_ABSENTE,
                        "Aucune ligne directrice de gestion de la collectivité n'est en vigueur au %s."
                                .formatted(DateFrancaise.courte(jour)),
                        "siren"));
    }

    Map<String, TauxDelibere> taux(String siren) {
        return regles.tauxParGrade(siren);
    }

    /** The last rate voted; empty for a grade without rate; TAUX_NON_DELIBERE where one is missing. */
    Optional<TauxDelibere> tauxApplicable(String siren, String grade) {
        if (seuils.de(grade).filter(RegleGrade::sansTaux).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(taux(siren).get(grade))
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.TAUX_NON_DELIBERE,
                        "L'assemblée n'a pas fixé de taux de promotion pour le grade %s.".formatted(grade),
                        "grade")));
    }
}
