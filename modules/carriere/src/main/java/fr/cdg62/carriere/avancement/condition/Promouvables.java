package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.avancement.autorite.Autorites;
import fr.cdg62.carriere.avancement.service.TranchesCarriere;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.referentiel.api.agent.IdentitesAgents;
import fr.cdg62.referentiel.api.agent.Sexe;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The promouvables of an authority in a year: rules and facts are read once, whatever the number of agents. */
@ApplicationScoped
public class Promouvables {

    private static final int LOT = 1000;
    private static final String CARRIERES = """
            SELECT NEW fr.cdg62.carriere.avancement.condition.CarriereExaminee(c.id, c.agent, c.nom, c.prenom, c.grade)
            FROM Carriere c WHERE c.siren = :siren AND c.statut = :statut AND c.grade IN :grades
            ORDER BY c.nom, c.prenom, c.id
            """;

    /** Those whose career holds a prise en charge, past or not: the examination tells which one runs. */
    private static final String PRIS_EN_CHARGE = """
            SELECT NEW fr.cdg62.carriere.avancement.condition.CarriereExaminee(c.id, c.agent, c.nom, c.prenom, c.grade)
            FROM Carriere c WHERE c.statut = :statut AND c.grade IN :grades AND c.id IN (
                SELECT f.carriere FROM FaitEnregistre f
                WHERE f.nature = :nature AND f.code = :code AND f.connuAu IS NULL)
            ORDER BY c.nom, c.prenom, c.id
            """;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private ConditionsEnBase conditions;

    @Inject
    private Parametres parametres;

    @Inject
    private Projecteur projecteur;

    @Inject
    private Classements classements;

    @Inject
    private Chronologies chronologies;

    @Inject
    private IdentitesAgents identites;

    @Inject
    private Autorites autorites;

    @Inject
    private Horloge horloge;

    /** Of an authority, by grade reached; for the CdG, those it has taken in charge besides its own agents. */
    public Map<GradeVue, ExamenGrade> de(String siren, int annee, List<GradeVue> grades) {
        Map<String, GradeVue> suivants = suivants(grades);
        Map<GradeVue, ExamenGrade> resultat = new LinkedHashMap<>();
        examiner(resultat, calcul(suivants, annee, false), carrieres(siren, suivants));
        if (autorites.estCentre(siren)) {
            examiner(resultat, calcul(suivants, annee, true), prisEnCharge(suivants));
        }
        return resultat;
    }

    /** Those whom the CdG has taken in charge, whichever body employed them, by grade reached. */
    public Map<GradeVue, ExamenGrade> prisEnCharge(int annee, List<GradeVue> grades) {
        Map<String, GradeVue> suivants = suivants(grades);
        Map<GradeVue, ExamenGrade> resultat = new LinkedHashMap<>();
        examiner(resultat, calcul(suivants, annee, true), prisEnCharge(suivants));
        return resultat;
    }

    private CalculPromouvables calcul(Map<String, GradeVue> suivants, int annee, boolean auCentre) {
        LocalDate limite = LocalDate.of(annee, Month.DECEMBER, 31);
        return new CalculPromouvables(
                conditions.au(limite),
                suivants,
                new TranchesCarriere(
                        projecteur.pret(), classements.tables().echelles().parGrade()),
                parametres
                        .serie("AVANCEMENT_TRANSITOIRE_B")
                        .versions()
                        .get(0)
                        .periode()
                        .debut(),
                horloge.aujourdHui(),
                limite,
                auCentre);
    }

    private void examiner(
            Map<GradeVue, ExamenGrade> resultat, CalculPromouvables calcul, List<CarriereExaminee> carrieres) {
        for (int debut = 0; debut < carrieres.size(); debut += LOT) {
            List<CarriereExaminee> lot = carrieres.subList(debut, Math.min(debut + LOT, carrieres.size()));
            Map<Long, Chronologie> faits =
                    chronologies.de(lot.stream().map(CarriereExaminee::id).toList());
            Map<Long, Sexe> sexes = identites.sexes(
                    lot.stream().map(CarriereExaminee::agent).distinct().toList());
            for (CarriereExaminee carriere : lot) {
                ExamenGrade examen =
                        resultat.computeIfAbsent(calcul.suivants().get(carriere.grade()), grade -> new ExamenGrade());
                boolean femme = sexes.get(carriere.agent()) == Sexe.FEMININ;
                examiner(examen, carriere, () -> calcul.examiner(carriere, faits.get(carriere.id()), femme));
            }
        }
        resultat.values().removeIf(ExamenGrade::estVide);
    }

    /** An agent who cannot be examined is set apart with the reason; the others are examined all the same. */
    private static void examiner(
            ExamenGrade examen, CarriereExaminee carriere, Supplier<Optional<PromouvableVue>> calcul) {
        try {
            calcul.get().ifPresent(examen::ajouter);
        } catch (DemandeRefusee refus) {
            examen.ecarter(carriere, refus.getMessage());
        }
    }

    private List<CarriereExaminee> carrieres(String siren, Map<String, GradeVue> suivants) {
        return suivants.isEmpty()
                ? List.of()
                : em.createQuery(CARRIERES, CarriereExaminee.class)
                        .setParameter("siren", siren)
                        .setParameter("statut", Statut.TITULAIRE)
                        .setParameter("grades", suivants.keySet())
                        .getResultList();
    }

    private List<CarriereExaminee> prisEnCharge(Map<String, GradeVue> suivants) {
        return suivants.isEmpty()
                ? List.of()
                : em.createQuery(PRIS_EN_CHARGE, CarriereExaminee.class)
                        .setParameter("statut", Statut.TITULAIRE)
                        .setParameter("grades", suivants.keySet())
                        .setParameter("nature", NatureFait.POSITION)
                        .setParameter("code", TypePosition.PRISE_EN_CHARGE.name())
                        .getResultList();
    }

    /** The grade held → the next of its cadre d'emplois. */
    static Map<String, GradeVue> suivants(List<GradeVue> grades) {
        Map<String, GradeVue> suivants = new HashMap<>();
        for (GradeVue grade : grades) {
            grades.stream()
                    .filter(autre ->
                            autre.cadreEmplois().equals(grade.cadreEmplois()) && autre.rang() == grade.rang() + 1)
                    .findFirst()
                    .ifPresent(autre -> suivants.put(grade.code(), autre));
        }
        return suivants;
    }
}
