package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.envoi.RaisonEcart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The proposals of a run that no collectivité has received yet, read without their entities. */
@ApplicationScoped
class PropositionsAEnvoyer {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** How many there are, by collectivité: one query. */
    List<NombreAEnvoyer> parCollectivite(long campagne) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.echelon.envoi.NombreAEnvoyer(p.siren, MAX(p.arrondissement),"
                                + " COUNT(p)) FROM PropositionEchelon p WHERE p.campagne = :campagne"
                                + " AND p.etat = :etat GROUP BY p.siren",
                        NombreAEnvoyer.class)
                .setParameter("campagne", campagne)
                .setParameter("etat", EtatProposition.CALCULEE)
                .getResultList();
    }

    /** The next ones by collectivité then id, those of the collectivités that the sending leaves aside excepted. */
    List<AEnvoyer> suivantes(long campagne, long envoi, AEnvoyer apres, int nombre) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.echelon.envoi.AEnvoyer(p.id, p.siren)"
                                + " FROM PropositionEchelon p WHERE p.campagne = :campagne AND p.etat = :etat"
                                + " AND (p.siren > :siren OR (p.siren = :siren AND p.id > :id))"
                                + " AND NOT EXISTS (SELECT x.id FROM EcartEnregistre x WHERE x.envoi = :envoi"
                                + " AND x.siren = p.siren AND x.raison = :raison) ORDER BY p.siren, p.id",
                        AEnvoyer.class)
                .setParameter("campagne", campagne)
                .setParameter("etat", EtatProposition.CALCULEE)
                .setParameter("siren", apres.siren())
                .setParameter("id", apres.id())
                .setParameter("envoi", envoi)
                .setParameter("raison", RaisonEcart.HORS_PORTEFEUILLE)
                .setMaxResults(nombre)
                .getResultList();
    }
}
