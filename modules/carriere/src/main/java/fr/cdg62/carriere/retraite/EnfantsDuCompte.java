package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the children that the compte individuel retraite of an agent tells now. */
@ApplicationScoped
class EnfantsDuCompte {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /**
     * Them, with the number told elsewhere; one query.
     *
     * @param dits children that the caller tells, 0 for none
     */
    EnfantsAgent de(long agent, int dits) {
        return new EnfantsAgent(
                dits,
                em.createQuery(
                                "SELECT NEW fr.cdg62.carriere.api.retraite.compte.EnfantCompte(e.prenom, e.naissance, e.lien,"
                                        + " e.aCharge, e.deces, e.conges) FROM EnfantEnregistre e JOIN e.contenu v JOIN v.compte k"
                                        + " JOIN Carriere c ON c.id = k.carriere"
                                        + " WHERE c.agent = :agent AND v.numero = k.versionCir ORDER BY e.naissance, e.id",
                                EnfantCompte.class)
                        .setParameter("agent", agent)
                        .getResultList());
    }
}
