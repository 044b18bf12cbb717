package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.tarif.calcul.Grille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The grid in force at a date, read in two queries: prices by the unit, then brackets. */
@ApplicationScoped
public class GrillesTarifaires {
    private static final String EN_VIGUEUR =
            "SELECT t FROM %s t WHERE t.debut <= :date AND (t.fin IS NULL OR t.fin >= :date) ORDER BY t.rang";

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    /** The grid at the date; empty when the guide has none. */
    public Grille au(LocalDate date) {
        List<TarifVue> lignes = new ArrayList<>(lire(TarifForfait.class, date));
        lignes.addAll(lire(TarifTranche.class, date));
        return new Grille(date, lignes);
    }

    private List<TarifVue> lire(Class<? extends LigneTarif> table, LocalDate date) {
        return em.createQuery(EN_VIGUEUR.formatted(table.getSimpleName()), table)
                .setParameter("date", date)
                .getResultStream()
                .map(LigneTarif::vue)
                .toList();
    }
}
