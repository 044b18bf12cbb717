package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes versions: what is published is closed and replaced, never changed. */
@ApplicationScoped
public class TablesEnBase {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    public void publier(Grille version) {
        clore(
                "UPDATE LigneGrille l SET l.fin = :fin WHERE l.grade = :cle AND l.debut < :debut"
                        + " AND (l.fin IS NULL OR l.fin >= :debut)",
                version.grade(),
                version.periode().debut());
        for (EchelonGrille echelon : version.echelons()) {
            em.persist(new LigneGrille(version.grade(), version.periode(), echelon));
        }
        em.flush();
    }

    public void publier(LigneBareme ligne) {
        clore(
                "UPDATE LigneBareme l SET l.fin = :fin WHERE l.indiceBrut = :cle AND l.debut < :debut"
                        + " AND (l.fin IS NULL OR l.fin >= :debut)",
                ligne.indiceBrut(),
                ligne.debut());
        em.persist(ligne);
        em.flush();
    }

    public void publier(Reclassement ligne) {
        em.persist(new LigneReclassement(ligne));
        em.flush();
    }

    private void clore(String ordre, Object cle, LocalDate debut) {
        em.createQuery(ordre)
                .setParameter("cle", cle)
                .setParameter("debut", debut)
                .setParameter("fin", debut.minusDays(1))
                .executeUpdate();
    }

    /** All the rows of the barème, oldest first. */
    public List<LigneBareme> bareme() {
        return em.createQuery("SELECT l FROM LigneBareme l ORDER BY l.indiceBrut, l.debut", LigneBareme.class)
                .getResultList();
    }

    /** IM of each IB on a day: the barème, completed with the grids in force. */
    public Map<Integer, Integer> correspondances(LocalDate jour, Iterable<Grille> enVigueur) {
        Map<Integer, Integer> indices = new HashMap<>();
        bareme().stream()
                .filter(ligne -> ligne.periode().contient(jour))
                .forEach(ligne -> indices.put(ligne.indiceBrut(), ligne.indiceMajore()));
        for (Grille grille : enVigueur) {
            grille.echelons().forEach(echelon -> indices.putIfAbsent(echelon.indiceBrut(), echelon.indiceMajore()));
        }
        return indices;
    }
}
