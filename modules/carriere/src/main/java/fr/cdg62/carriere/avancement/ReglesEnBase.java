package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.ldg.ObjetLdg;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lignes directrices, rates and conditions in the database. */
@ApplicationScoped
class ReglesEnBase {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Object entite) {
        em.persist(entite);
        em.flush();
    }

    List<LigneDirectrice> lignes(String siren, ObjetLdg objet) {
        return em.createQuery(
                        "SELECT DISTINCT l FROM LigneDirectrice l LEFT JOIN FETCH l.criteres WHERE l.objet = :objet"
                                + " AND COALESCE(l.siren, '') = :siren ORDER BY l.debut DESC",
                        LigneDirectrice.class)
                .setParameter("objet", objet)
                .setParameter("siren", siren == null ? "" : siren)
                .getResultList();
    }

    Optional<LigneDirectrice> ligne(String siren, ObjetLdg objet, LocalDate jour) {
        return lignes(siren, objet).stream()
                .filter(ligne -> ligne.periode().contient(jour))
                .findFirst();
    }

    List<TauxDelibere> taux(String siren) {
        return em.createQuery(
                        "SELECT t FROM TauxDelibere t WHERE t.siren = :siren ORDER BY t.delibereeLe DESC, t.id DESC",
                        TauxDelibere.class)
                .setParameter("siren", siren)
                .getResultList();
    }

    /** The last rate voted for each grade. */
    Map<String, TauxDelibere> tauxParGrade(String siren) {
        return taux(siren).stream()
                .collect(Collectors.toMap(TauxDelibere::grade, Function.identity(), (dernier, ancien) -> dernier));
    }

    /** The conditions in force on a day. */
    List<ConditionAvancement> conditions(LocalDate jour) {
        return em.createQuery("SELECT c FROM LigneCondition c ORDER BY c.id", LigneCondition.class)
                .getResultStream()
                .filter(ligne -> ligne.periode().contient(jour))
                .map(LigneCondition::valeur)
                .toList();
    }

    /** What each grade requires of the employer. */
    Map<String, RegleGrade> reglesGrade() {
        return em.createQuery("SELECT r FROM RegleGrade r", RegleGrade.class)
                .getResultStream()
                .collect(Collectors.toMap(RegleGrade::grade, Function.identity()));
    }
}
