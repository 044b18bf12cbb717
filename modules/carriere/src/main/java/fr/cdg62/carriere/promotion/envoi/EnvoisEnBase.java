package fr.cdg62.carriere.promotion.envoi;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.envoi.EtatEnvoiPI;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Letters in the database. */
@ApplicationScoped
class EnvoisEnBase {
    private static final Tri TRI = Tri.fixe("e.nom, e.prenom, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(EnvoiPI envoi) {
        em.persist(envoi);
        em.flush();
    }

    Page<EnvoiPI> page(long campagne, EtatEnvoiPI etat, DemandePage page) {
        return Liste.de(em, EnvoiPI.class, "e")
                .filtrer("e.campagne = :campagne", "campagne", campagne)
                .filtrer("e.etat = :etat", "etat", etat)
                .page(page, TRI);
    }

    /** Locked: two sendings at once do not send the same letter twice. */
    List<EnvoiPI> aEnvoyer(long campagne) {
        return em.createQuery(
                        "SELECT e FROM EnvoiPI e WHERE e.campagne = :campagne AND e.etat = :etat ORDER BY e.id",
                        EnvoiPI.class)
                .setParameter("campagne", campagne)
                .setParameter("etat", EtatEnvoiPI.A_ENVOYER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    long envoyes(long campagne) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM EnvoiPI e WHERE e.campagne = :campagne AND e.envoyeLe IS NOT NULL",
                        Long.class)
                .setParameter("campagne", campagne)
                .getSingleResult();
    }

    List<EnvoiPI> duDossier(long dossier) {
        return em.createQuery("SELECT e FROM EnvoiPI e WHERE e.dossier = :dossier ORDER BY e.id", EnvoiPI.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    Optional<EnvoiPI> envoye(long dossier, CourrierPI courrier) {
        return duDossier(dossier).stream()
                .filter(envoi -> envoi.courrier() == courrier && envoi.envoyeLe() != null)
                .findFirst();
    }

    void exigerCampagne(long id) {
        if (seul("SELECT c.id FROM CampagnePI c WHERE c.id = :id", Long.class, id)
                .isEmpty()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette campagne n'existe pas.", "campagne");
        }
    }

    /** Employer of the agent proposed. */
    String siren(long dossier) {
        return seul("SELECT d.propose.siren FROM DossierPI d WHERE d.id = :id", String.class, dossier)
                .orElseThrow(() -> new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette proposition n'existe pas."));
    }

    private <T> Optional<T> seul(String requete, Class<T> type, long id) {
        return em.createQuery(requete, type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
