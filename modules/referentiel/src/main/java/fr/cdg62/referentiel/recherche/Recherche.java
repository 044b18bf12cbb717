package fr.cdg62.referentiel.recherche;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A JPQL list whose criteria are optional: only those that have a value reach the database, so its indexes serve. */
public final class Recherche {
    private final String entite;
    private final String jointure;
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    /**
     * Starts a list.
     *
     * @param entite entity and alias, the alias being {@code x}
     * @param jointure joins that leave the number of rows unchanged, read for the page but not for the count
     */
    public Recherche(String entite, String jointure) {
        this.entite = entite + " x ";
        this.jointure = jointure;
    }

    public Recherche(String entite) {
        this(entite, "");
    }

    /** Adds a criterion without parameter. */
    public Recherche avec(String clause) {
        clauses.add(clause);
        return this;
    }

    /** Adds a criterion on one parameter, unless its value is null. */
    public Recherche si(String clause, String parametre, Object valeur) {
        if (valeur != null) {
            clauses.add(clause);
            parametres.put(parametre, valeur);
        }
        return this;
    }

    /**
     * Reads one page.
     *
     * @param selection what follows {@code SELECT}
     * @param ordre what follows {@code ORDER BY}; must be a total order
     */
    public <T> Page<T> page(EntityManager em, Class<T> type, String selection, String ordre, DemandePage demande) {
        String filtre = clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
        long total = parametrer(em.createQuery("SELECT COUNT(x) FROM " + entite + filtre, Long.class))
                .getSingleResult();
        String jpql = "SELECT " + selection + " FROM " + entite + jointure + filtre + " ORDER BY " + ordre;
        List<T> elements = parametrer(em.createQuery(jpql, type))
                .setFirstResult(demande.premier())
                .setMaxResults(demande.taille())
                .getResultList();
        return Page.de(demande, elements, total);
    }

    private <T> TypedQuery<T> parametrer(TypedQuery<T> requete) {
        parametres.forEach(requete::setParameter);
        return requete;
    }
}
