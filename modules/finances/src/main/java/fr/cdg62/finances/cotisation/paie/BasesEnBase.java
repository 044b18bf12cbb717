package fr.cdg62.finances.cotisation.paie;

import fr.cdg62.finances.api.cotisation.BasePaie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

/** The bases of the pay, in the database. */
@Dependent
class BasesEnBase implements BasesConnues {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    void ajouter(String siren, BasePaie paie) {
        em.persist(new BaseConstatee(siren, paie));
    }

    @Override
    public Map<YearMonth, Montant> entre(String siren, YearMonth du, YearMonth au) {
        return em.createQuery(
                        "SELECT b FROM BaseConstatee b WHERE b.siren = :siren AND b.mois BETWEEN :du AND :au"
                                + " ORDER BY b.id",
                        BaseConstatee.class)
                .setParameter("siren", siren)
                .setParameter("du", du.atDay(1))
                .setParameter("au", au.atDay(1))
                .getResultStream()
                .collect(Collectors.toMap(BaseConstatee::mois, BaseConstatee::base, (ancienne, derniere) -> derniere));
    }
}
