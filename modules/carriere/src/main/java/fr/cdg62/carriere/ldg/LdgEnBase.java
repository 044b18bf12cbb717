package fr.cdg62.carriere.ldg;

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

/** Lignes directrices and rates in the database. */
@ApplicationScoped
public class LdgEnBase {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    public void ajouter(Object entite) {
        em.persist(entite);
        em.flush();
    }

    public List<LigneDirectrice> lignes(String siren, ObjetLdg objet) {
        return em.createQuery(
                        "SELECT DISTINCT l FROM LigneDirectrice l LEFT JOIN FETCH l.criteres WHERE l.objet = :objet"
                                + " AND COALESCE(l.siren, '') = :siren ORDER BY l.debut DESC",
                        LigneDirectrice.class)
                .setParameter("objet", objet)
                .setParameter("siren", siren == null ? "" : siren)
                .getResultList();
    }

    public Optional<LigneDirectrice> ligne(String siren, ObjetLdg objet, LocalDate jour) {
        return lignes(siren, objet).stream()
                .filter(ligne -> ligne.periode().contient(jour))
                .findFirst();
    }

    public List<TauxDelibere> taux(String siren) {
        return em.createQuery(
                        "SELECT t FROM TauxDelibere t WHERE t.siren = :siren ORDER BY t.delibereeLe DESC, t.id DESC",
                        TauxDelibere.class)
                .setParameter("siren", siren)
                .getResultList();
    }

    /** The last rate voted for each grade. */
    public Map<String, TauxDelibere> tauxParGrade(String siren) {
        return taux(siren).stream()
                .collect(Collectors.toMap(TauxDelibere::grade, Function.identity(), (dernier, ancien) -> dernier));
    }
}
