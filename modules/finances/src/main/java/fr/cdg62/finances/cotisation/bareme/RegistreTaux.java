package fr.cdg62.finances.cotisation.bareme;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.cotisation.calcul.Taux;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates registered, read once per computation. */
@Dependent
public class RegistreTaux {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    /** All the rates, by contribution. */
    public Taux taux() {
        Map<Contribution, SerieDatee<BigDecimal>> series = new EnumMap<>(Contribution.class);
        List<TauxCotisation> lignes = em.createQuery("select t from TauxCotisation t", TauxCotisation.class)
                .getResultList();
        for (Contribution contribution : Contribution.values()) {
            series.put(contribution, new SerieDatee<>("TAUX_COTISATION_" + contribution, dates(lignes, contribution)));
        }
        return (contribution, mois) -> series.get(contribution).au(mois.atDay(1));
    }

    private static List<Datee<BigDecimal>> dates(List<TauxCotisation> lignes, Contribution contribution) {
        return lignes.stream()
                .filter(ligne -> ligne.contribution() == contribution)
                .map(TauxCotisation::datee)
                .toList();
    }
}
