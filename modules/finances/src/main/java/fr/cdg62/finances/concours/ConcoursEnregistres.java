package fr.cdg62.finances.concours;

import fr.cdg62.finances.api.concours.CoutConcoursVue;
import fr.cdg62.finances.api.concours.RemboursementVue;
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

/** The concours and what was claimed for them, in the database. */
@ApplicationScoped
class ConcoursEnregistres {

    private static final Tri DELIBERATIONS = Tri.fixe("c.delibereeLe DESC, c.id DESC");
    private static final Tri NOMINATIONS = Tri.fixe("r.nommeLe DESC, r.id DESC");
    private static final String DEMANDES =
            "(SELECT COUNT(r) FROM Remboursement r WHERE r.concours = c.id AND r.annuleLe IS NULL)";

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    void ajouter(Object nouveau) {
        em.persist(nouveau);
        em.flush();
    }

    void ecrire() {
        em.flush();
    }

    CoutConcoursVue vue(long id) {
        return trouver(id, LockModeType.NONE).vue(demandes(id));
    }

    /** Of the claims of one concours, one is recorded at a time. */
    Concours reserver(long id) {
        return trouver(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Concours trouver(long id, LockModeType verrou) {
        Concours concours = em.find(Concours.class, id, verrou);
        if (concours == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce concours n'est pas enregistré.");
        }
        return concours;
    }

    Remboursement remboursement(long id) {
        Remboursement remboursement = em.find(Remboursement.class, id);
        if (remboursement == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce remboursement n'existe pas.");
        }
        return remboursement;
    }

    Page<CoutConcoursVue> chercher(DemandePage page) {
        return Liste.lignes(em, Object[].class, "c, " + DEMANDES, "Concours c")
                .page(page, DELIBERATIONS)
                .vers(ligne -> ((Concours) ligne[0]).vue((Long) ligne[1]));
    }

    Page<RemboursementVue> remboursements(long concours, DemandePage page) {
        return Liste.de(em, Remboursement.class, "r")
                .filtrer("r.concours = :concours", "concours", concours)
                .page(page, NOMINATIONS)
                .vers(Remboursement::vue);
    }

    /** Appointments claimed, those cancelled apart. */
    long demandes(long concours) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM Remboursement r WHERE r.concours = :concours AND r.annuleLe IS NULL",
                        Long.class)
                .setParameter("concours", concours)
                .getSingleResult();
    }

    boolean estDemande(long concours, String laureat) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM Remboursement r WHERE r.concours = :concours AND r.cle = :cle",
                                Long.class)
                        .setParameter("concours", concours)
                        .setParameter("cle", laureat)
                        .getSingleResult()
                > 0;
    }
}
