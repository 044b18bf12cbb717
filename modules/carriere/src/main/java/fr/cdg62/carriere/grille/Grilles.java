package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The grids of the database, for the rooms of this module. */
@ApplicationScoped
public class Grilles {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private TablesEnBase tables;

    /** Grades by cadre d'emplois then rank. */
    public List<GradeVue> grades() {
        Map<String, String> echelles = echelles();
        return em.createQuery("SELECT g FROM Grade g ORDER BY g.categorie, g.cadreEmplois, g.rang", Grade.class)
                .getResultStream()
                .map(grade -> grade.vue(echelles))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> echelles() {
        List<Object[]> lignes = em.createNativeQuery("SELECT grade, echelle FROM carriere_classement_echelle")
                .getResultList();
        return lignes.stream().collect(Collectors.toMap(ligne -> (String) ligne[0], ligne -> (String) ligne[1]));
    }

    /** Goes on only when a grade has this code; GRADE_INCONNU on {@code grade} otherwise. */
    public void exigerGrade(String code) {
        long connus = em.createQuery("SELECT COUNT(g) FROM Grade g WHERE g.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        if (connus == 0) {
            throw new DemandeRefusee(
                    CodeProbleme.GRADE_INCONNU, "Le grade « %s » n'est pas connu.".formatted(code), "grade");
        }
    }

    /** Everything, in four queries: to take once for a computation or a run. */
    public CatalogueGrilles catalogue() {
        Map<String, List<Grille>> versions = new LinkedHashMap<>();
        for (Grille version : versions(
                em.createQuery("SELECT l FROM LigneGrille l ORDER BY l.grade, l.debut, l.echelon", LigneGrille.class)
                        .getResultList())) {
            versions.computeIfAbsent(version.grade(), grade -> new ArrayList<>())
                    .add(version);
        }
        return new CatalogueGrilles(
                grades(),
                versions,
                em.createQuery("SELECT r FROM LigneReclassement r", LigneReclassement.class)
                        .getResultStream()
                        .map(LigneReclassement::valeur)
                        .toList());
    }

    /**
     * The grid of a grade in force at the date; GRILLE_NON_CHARGEE naming the text to obtain when there is none,
     * GRADE_INCONNU for an unknown grade.
     */
    public Grille au(String grade, LocalDate date) {
        return catalogue().au(grade, date);
    }

    /** The grids in force at the date, by grade. */
    public Map<String, Grille> toutes(LocalDate date) {
        Map<String, Grille> enVigueur = new LinkedHashMap<>();
        versions(em.createQuery(
                                "SELECT l FROM LigneGrille l WHERE l.debut <= :date AND (l.fin IS NULL OR l.fin >= :date)"
                                        + " ORDER BY l.grade, l.echelon",
                                LigneGrille.class)
                        .setParameter("date", date)
                        .getResultList())
                .forEach(version -> enVigueur.put(version.grade(), version));
        return enVigueur;
    }

    /** IM of each IB on a day: the barème, completed with the grids in force. */
    public NavigableMap<Integer, Integer> bareme(LocalDate date) {
        return new TreeMap<>(tables.correspondances(date, toutes(date).values()));
    }

    /** Groups rows sorted by grade, start and échelon. */
    public static List<Grille> versions(List<LigneGrille> lignes) {
        Map<List<Object>, List<LigneGrille>> groupes = new LinkedHashMap<>();
        for (LigneGrille ligne : lignes) {
            groupes.computeIfAbsent(List.of(ligne.grade(), ligne.periode().debut()), cle -> new ArrayList<>())
                    .add(ligne);
        }
        return groupes.values().stream()
                .map(version -> new Grille(
                        version.get(0).grade(),
                        version.get(0).periode(),
                        version.stream().map(LigneGrille::echelon).toList()))
                .toList();
    }
}
