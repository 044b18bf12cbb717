package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.CentreDeGestion;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** See {@link CentreDeGestion}. */
@Stateless
public class CentreEnregistre implements CentreDeGestion {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    @PermitAll
    public Optional<String> siren() {
        List<String> centres = em.createQuery("SELECT c.siren FROM Collectivite c WHERE c.type = :type", String.class)
                .setParameter("type", TypeStructure.CDG)
                .setMaxResults(2)
                .getResultList();
        return centres.size() == 1 ? Optional.of(centres.get(0)) : Optional.empty();
    }
}
