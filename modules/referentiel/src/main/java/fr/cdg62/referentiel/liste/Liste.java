package fr.cdg62.referentiel.liste;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A filtered, sorted and paged list: two queries whatever its length.
 *
 * @param <T> type of a row
 */
public final class Liste<T> {
    private final EntityManager em;
    private final Class<T> ligne;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> valeurs = new HashMap<>();

    /**
     * Starts a list without filter.
     *
     * @param select what a row is made of, usually a constructor expression
     * @param from FROM clause of the rows
     */
    public Liste(EntityManager em, Class<T> ligne, String select, String from) {
        this.em = em;
        this.ligne = ligne;
        this.select = select;
        this.from = from;
    }

    /** Keeps the rows that satisfy the condition; a null value does not filter. */
    public Liste<T> filtrer(String condition, String parametre, Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            valeurs.put(parametre, valeur);
        }
        return this;
    }

    /** Keeps the rows where one of the paths begins with the text; a null or blank text does not filter. */
    public Liste<T> commencePar(String texte, String... chemins) {
        if (texte == null || texte.isBlank()) {
            return this;
        }
        List<String> alternatives = new ArrayList<>();
        for (String chemin : chemins) {
            alternatives.add(chemin + " LIKE :texte ESCAPE '!'");
        }
        String prefixe = texte.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return filtrer("(" + String.join(" OR ", alternatives) + ")", "texte", prefixe);
    }

    /** Runs the list for one page; {@code compte} is the path to count. */
    public Page<T> page(DemandePage demande, Tri tri, String compte) {
        String ou = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String ordre = tri.clause(demande.tri());
        long total =
                requete("SELECT COUNT(" + compte + ") " + from + ou, Long.class).getSingleResult();
        List<T> lignes = requete(select + " " + from + ou + ordre, ligne)
                .setFirstResult(demande.premier())
                .setMaxResults(demande.taille())
                .getResultList();
        return Page.de(demande, lignes, total);
    }

    private <R> TypedQuery<R> requete(String jpql, Class<R> type) {
        TypedQuery<R> requete = em.createQuery(jpql, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }
}
