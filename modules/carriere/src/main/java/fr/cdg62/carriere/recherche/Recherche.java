package fr.cdg62.carriere.recherche;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Builds the two queries of a list, its rows and their number; a filter whose value is null is left out. Clauses name the
 * entity {@code e} and are written by us, only values come from outside.
 */
public final class Recherche<T> {

    private final EntityManager em;
    private final Class<T> type;
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> valeurs = new HashMap<>();
    private final Map<String, String> tris = new HashMap<>();
    private final String triHabituel;

    public Recherche(EntityManager em, Class<T> type, String triHabituel) {
        this.em = em;
        this.type = type;
        this.triHabituel = triHabituel;
    }

    /** Adds a clause with its one parameter, unless the value is null. */
    public Recherche<T> filtre(String clause, String nom, Object valeur) {
        if (valeur != null) {
            clauses.add(clause);
            valeurs.put(nom, valeur);
        }
        return this;
    }

    /** Adds a sort that the caller may ask for. */
    public Recherche<T> tri(String nom, String ordre) {
        tris.put(nom, ordre);
        return this;
    }

    /**
     * The page asked for; without demand, the first 50.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code tri} for a sort that the list does not offer
     */
    public <R> Page<R> page(DemandePage demande, Function<T, R> vue) {
        DemandePage page = demande == null ? new DemandePage(0, 50, null) : demande;
        String corps = " FROM " + type.getSimpleName() + " e" + (clauses.isEmpty() ? "" : " WHERE ")
                + String.join(" AND ", clauses);
        TypedQuery<T> lignes = em.createQuery("SELECT e" + corps + " ORDER BY " + ordre(page.tri()), type)
                .setFirstResult(page.premier())
                .setMaxResults(page.taille());
        TypedQuery<Long> nombre = em.createQuery("SELECT COUNT(e)" + corps, Long.class);
        valeurs.forEach((nom, valeur) -> {
            lignes.setParameter(nom, valeur);
            nombre.setParameter(nom, valeur);
        });
        List<R> elements = lignes.getResultList().stream().map(vue).toList();
        return new Page<>(elements, nombre.getSingleResult(), page.page(), page.taille());
    }

    private String ordre(String tri) {
        if (tri == null || tri.isBlank()) {
            return triHabituel;
        }
        String ordre = tris.get(tri);
        if (ordre == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le tri « %s » n'existe pas ; tris possibles : %s."
                            .formatted(
                                    tri,
                                    String.join(
                                            ", ",
                                            tris.keySet().stream().sorted().toList())),
                    "tri");
        }
        return ordre;
    }
}
