package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.Membres;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** See {@link Membres}. */
@Stateless
public class RegistreMembres implements Membres {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    @PermitAll
    public List<String> suivants(LocalDate date, String apres, int nombre) {
        return em.createQuery(
                        "SELECT a.siren FROM Affiliation a WHERE " + LectureAffiliations.EN_VIGUEUR
                                + " AND a.regime <> :aucun AND a.siren > :apres ORDER BY a.siren",
                        String.class)
                .setParameter("date", date)
                .setParameter("aucun", RegimeAffiliation.NON_AFFILIE)
                .setParameter("apres", apres)
                .setMaxResults(nombre)
                .getResultList();
    }
}
