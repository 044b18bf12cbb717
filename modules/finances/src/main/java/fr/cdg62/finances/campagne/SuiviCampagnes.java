package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.DemandeFacturation;
import fr.cdg62.finances.api.facturation.ErreurFacturation;
import fr.cdg62.finances.convention.EtatsEnVigueur;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.Place;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;

/**
 * The runs in the database, each step of one in its own transaction so that progress is seen at once. Called by the batch, which
 * has no caller; not part of the api. The types it shows are public: the container's proxy of a bean without interface
 * lives in another module and cannot see the package's own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviCampagnes {

    private static final String DEBITEURS =
            " FROM Convention c WHERE c.etat IN :etats AND (:toutes = TRUE OR c.mission = :mission) AND c.siren > :apres";

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Records a run, in the caller's transaction: it is launched or refused with everything else he does. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Campagne creer(DemandeFacturation demande) {
        exigerLibre();
        Campagne campagne = new Campagne(demande, nombre(demande.mission()), horloge.maintenant());
        em.persist(campagne);
        return campagne;
    }

    public void reprendre(long id) {
        Campagne campagne = verrouiller(id);
        if (!campagne.enCours()) {
            exigerLibre();
        }
        campagne.reprendre(nombre(campagne.mission()));
    }

    private void exigerLibre() {
        Place.prendre(em, "FACTURATION", SuiviCampagnes::occupee);
        if (!enCours().isEmpty()) {
            throw occupee();
        }
    }

    private static DemandeRefusee occupee() {
        return new DemandeRefusee(
                CodeProbleme.FACTURATION_EN_COURS,
                "Une facturation est déjà en cours : attendez sa fin ou annulez-la.");
    }

    /**
     * Takes the run for this instance; false when it is over or when a batch is alive somewhere. Two instances asking
     * together wait for one another on the row: one gets it.
     */
    public boolean prendre(long id) {
        return verrouiller(id).prendre(horloge.maintenant());
    }

    public void demarrer(long id, long execution) {
        verrouiller(id).demarrer(execution);
    }

    /** Counts a debtor and renews the lease; stops a batch whose run was cancelled or taken over meanwhile. */
    public void avancer(long id, Bilan bilan) {
        Campagne campagne = verrouiller(id);
        campagne.renouveler(horloge.maintenant());
        em.createQuery("DELETE FROM RefusDebiteur r WHERE r.campagne = :campagne AND r.siren = :siren")
                .setParameter("campagne", id)
                .setParameter("siren", bilan.siren())
                .executeUpdate();
        bilan.refus().forEach(refus -> em.persist(new RefusDebiteur(id, refus)));
        campagne.avancer(bilan.siren());
        compter(campagne);
    }

    /** Reads again what was really done, so that no restart makes the figures drift. */
    private void compter(Campagne campagne) {
        Object[] factures = em.createQuery(
                        "SELECT COUNT(f), SUM(f.total) FROM Facture f WHERE f.campagne = :campagne", Object[].class)
                .setParameter("campagne", campagne.id())
                .getSingleResult();
        long refus = em.createQuery(
                        "SELECT COUNT(DISTINCT r.siren) FROM RefusDebiteur r WHERE r.campagne = :campagne", Long.class)
                .setParameter("campagne", campagne.id())
                .getSingleResult();
        campagne.compter((Long) factures[0], (BigDecimal) factures[1], refus);
    }

    /** How the batch of this instance ended; without effect when the run is no longer its own. */
    public void conclure(long id, EvenementCampagne evenement) {
        if (verrouiller(id).estTenuIci()) {
            finir(id, evenement);
        }
    }

    /** Without effect on a run already ended. */
    public void finir(long id, EvenementCampagne evenement) {
        Campagne campagne = verrouiller(id);
        if (campagne.enCours()) {
            compter(campagne);
            campagne.finir(evenement, horloge.maintenant());
        }
    }

    /** Next debtors, in the order of their SIREN. */
    public List<String> debiteurs(String mission, String apres, int nombre) {
        return filtrer(
                        em.createQuery("SELECT DISTINCT c.siren" + DEBITEURS + " ORDER BY c.siren", String.class),
                        mission,
                        apres)
                .setMaxResults(nombre)
                .getResultList();
    }

    /** Missions that a debtor has or had a convention in force for. */
    public List<String> missions(String siren, String mission) {
        return em.createQuery(
                        "SELECT DISTINCT c.mission FROM Convention c WHERE c.siren = :siren AND c.etat IN :etats"
                                + " AND (:toutes = TRUE OR c.mission = :mission) ORDER BY c.mission",
                        String.class)
                .setParameter("siren", siren)
                .setParameter("etats", EtatsEnVigueur.ETATS)
                .setParameter("toutes", mission == null)
                .setParameter("mission", mission == null ? "" : mission)
                .getResultList();
    }

    private int nombre(String mission) {
        return Math.toIntExact(
                filtrer(em.createQuery("SELECT COUNT(DISTINCT c.siren)" + DEBITEURS, Long.class), mission, "")
                        .getSingleResult());
    }

    private static <T> TypedQuery<T> filtrer(TypedQuery<T> requete, String mission, String apres) {
        return requete.setParameter("etats", EtatsEnVigueur.ETATS)
                .setParameter("toutes", mission == null)
                .setParameter("mission", mission == null ? "" : mission)
                .setParameter("apres", apres);
    }

    public List<Campagne> enCours() {
        return em.createQuery("SELECT c FROM Campagne c WHERE c.cleEnCours IS NOT NULL", Campagne.class)
                .getResultList();
    }

    public Campagne lire(long id) {
        return exister(em.find(Campagne.class, id));
    }

    private Campagne verrouiller(long id) {
        return exister(em.find(Campagne.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Campagne exister(Campagne campagne) {
        if (campagne == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette facturation n'existe pas.");
        }
        return campagne;
    }

    public Page<AvancementVue> campagnes(DemandePage page) {
        return Liste.de(em, Campagne.class, "c")
                .page(page, Tri.fixe("c.id DESC"))
                .vers(campagne -> campagne.vue(horloge.maintenant()));
    }

    public Page<ErreurFacturation> refus(long id, DemandePage page) {
        return Liste.de(em, RefusDebiteur.class, "r")
                .filtrer("r.campagne = :campagne", "campagne", id)
                .page(page, Tri.fixe("r.siren, r.mission"))
                .vers(RefusDebiteur::vue);
    }
}
