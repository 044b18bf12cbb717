package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.grille.Grilles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of classement of the database, for the rooms of this module. */
@ApplicationScoped
public class Classements {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Grilles grilles;

    /** Everything, in four queries: to take once for a computation or a run. */
    public TablesClassement tables() {
        return new TablesClassement(
                em.createQuery("SELECT r FROM RangeeAvancement r ORDER BY r.id", RangeeAvancement.class)
                        .getResultStream()
                        .map(RangeeAvancement::ligne)
                        .toList(),
                em.createQuery("SELECT r FROM RangeeNomination r ORDER BY r.id", RangeeNomination.class)
                        .getResultStream()
                        .map(RangeeNomination::ligne)
                        .toList(),
                new Echelles(paires("SELECT grade, echelle FROM carriere_classement_echelle")),
                new Articles(paires("SELECT code, article FROM carriere_classement_article")));
    }

    /** The rule of avancement with today's tables and grids: one serves a whole run. */
    public RegleAvancement regleAvancement() {
        return new RegleAvancement(tables(), grilles.catalogue());
    }

    /** Publishes a version; the one in force before ends on the eve. */
    public void publierAvancement(VersionDeTable<LigneAvancement> version) {
        LigneAvancement premiere = version.lignes().get(0);
        em.createQuery("UPDATE RangeeAvancement r SET r.fin = :fin WHERE r.deGrade = :de AND r.versGrade = :vers"
                        + " AND r.debut < :debut AND (r.fin IS NULL OR r.fin >= :debut)")
                .setParameter("fin", version.debut().minusDays(1))
                .setParameter("de", premiere.de())
                .setParameter("vers", premiere.vers())
                .setParameter("debut", version.debut())
                .executeUpdate();
        version.lignes().forEach(ligne -> em.persist(new RangeeAvancement(ligne)));
        em.flush();
    }

    /** Publishes a version of a rule; the one in force before ends on the eve. */
    public void publierNomination(VersionDeTable<LigneNomination> version) {
        em.createQuery("UPDATE RangeeNomination r SET r.fin = :fin WHERE r.regle = :regle AND r.origine = :origine"
                        + " AND r.debut < :debut AND (r.fin IS NULL OR r.fin >= :debut)")
                .setParameter("fin", version.debut().minusDays(1))
                .setParameter("regle", version.cle())
                .setParameter("origine", version.origine())
                .setParameter("debut", version.debut())
                .executeUpdate();
        version.lignes().forEach(ligne -> em.persist(new RangeeNomination(ligne)));
        em.flush();
    }

    private Map<String, String> paires(String sql) {
        Map<String, String> paires = new HashMap<>();
        List<?> lignes = em.createNativeQuery(sql).getResultList();
        for (Object ligne : lignes) {
            Object[] colonnes = (Object[]) ligne;
            paires.put((String) colonnes[0], (String) colonnes[1]);
        }
        return paires;
    }
}
