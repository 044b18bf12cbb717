package fr.cdg62.socle.liste;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A filtered, sorted and paged list: two queries whatever its length. Only the criteria that have a value reach the
 * database, so that its indexes serve. JPQL is written by us; from outside come values only.
 *
 * <pre>{@code
 * Liste.de(em, Devis.class, "d")
 *         .filtrer("d.siren = :siren", "siren", recherche.siren())
 *         .page(recherche.page(), new Tri(Map.of("siren", "d.siren", "creation", "d.id"), "-creation", "d.id DESC"))
 *         .vers(Devis::resume);
 * }</pre>
 *
 * @param <T> type of a row
 */
public final class Liste<T> {
    private final EntityManager em;
    private final Class<T> ligne;
    private final String selection;
    private final String source;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> valeurs = new HashMap<>();
    private String jointure = "";
    private String lot = "";

    private Liste(EntityManager em, Class<T> ligne, String selection, String alias, String source) {
        this.em = em;
        this.ligne = ligne;
        this.selection = selection;
        this.alias = alias;
        this.source = source;
    }

    /** Starts the list of the entities of a type. */
    public static <E> Liste<E> de(EntityManager em, Class<E> entite, String alias) {
        return new Liste<>(em, entite, alias, alias, entite.getSimpleName() + " " + alias);
    }

    /**
     * Starts a list whose rows are made of something else than one entity.
     *
     * @param selection what follows {@code SELECT}, usually a constructor expression
     * @param source entity and alias, then the joins that filters read; they leave the number of rows unchanged
     */
    public static <L> Liste<L> lignes(EntityManager em, Class<L> ligne, String selection, String source) {
        return new Liste<>(em, ligne, selection, source.split(" ", 3)[1], source);
    }

    /** Adds joins that leave the number of rows unchanged: read for the page, not for the count. */
    public Liste<T> joindre(String jointures) {
        jointure = " " + jointures;
        return this;
    }

    /** Reads a relation of the rows of the page in one more query, however many they are. */
    public Liste<T> avec(String relation) {
        lot = relation;
        return this;
    }

    /** Keeps the rows that satisfy the condition. */
    public Liste<T> garder(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Keeps the rows that satisfy the condition on one parameter; a null value does not filter. */
    public Liste<T> filtrer(String condition, String parametre, Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            valeurs.put(parametre, valeur);
        }
        return this;
    }

    /** Keeps the rows where one of the paths begins with the text; a null or blank text does not filter. */
    public Liste<T> commencePar(String texte, String... chemins) {
        return ressembler("", texte, chemins);
    }

    /** Keeps the rows where one of the paths holds the text; a null or blank text does not filter. */
    public Liste<T> contient(String texte, String... chemins) {
        return ressembler("%", texte, chemins);
    }

    private Liste<T> ressembler(String avant, String texte, String... chemins) {
        if (texte == null || texte.isBlank()) {
            return this;
        }
        List<String> alternatives = new ArrayList<>();
        for (String chemin : chemins) {
            alternatives.add(chemin + " LIKE :texte ESCAPE '!'");
        }
        String litteral = texte.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return filtrer("(" + String.join(" OR ", alternatives) + ")", "texte", avant + litteral + "%");
    }

    /** Runs the list for one page. */
    public Page<T> page(DemandePage demande, Tri tri) {
        String ou = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String ordre = tri.clause(demande.tri());
        long total = requete("SELECT COUNT(" + alias + ") FROM " + source + ou, Long.class)
                .getSingleResult();
        TypedQuery<T> lignes = requete("SELECT " + selection + " FROM " + source + jointure + ou + ordre, ligne)
                .setFirstResult(demande.premier())
                .setMaxResults(demande.taille());
        if (!lot.isEmpty()) {
            lignes.setHint("eclipselink.batch", lot).setHint("eclipselink.batch.type", "IN");
        }
        return Page.de(demande, lignes.getResultList(), total);
    }

    private <R> TypedQuery<R> requete(String jpql, Class<R> type) {
        TypedQuery<R> requete = em.createQuery(jpql, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }
}
