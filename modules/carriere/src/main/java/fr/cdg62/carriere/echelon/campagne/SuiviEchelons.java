package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.carriere.api.echelon.campagne.CampagneEchelonVue;
import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.echelon.CarriereSuivie;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/**
 * The runs in the database, each write in its own transaction so that progress is seen at once; {@code reserver} and
 * {@code avancer} belong to the transaction of the computation. Called by the batch, which has no caller; not part of the
 * api. The types it shows are public: the container's proxy lives in another module.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviEchelons {
    private static final String CONCERNEES =
            " FROM Carriere c WHERE c.statut IN :statuts AND c.position NOT IN :finales AND c.id > :apres"
                    + " AND (:toutes = TRUE OR c.siren = :siren)";
    private static final List<Statut> STATUTS = List.of(Statut.TITULAIRE, Statut.STAGIAIRE);
    private static final List<TypePosition> FINALES = List.of(TypePosition.RADIATION, TypePosition.INTEGRATION);

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private PlaceEchelons place;

    @Inject
    private Horloge horloge;

    public long creer(String siren, LocalDate debut, LocalDate limite) {
        place.exigerLibre();
        CampagneEchelon campagne = new CampagneEchelon(siren, debut, limite, nombre(siren), horloge.maintenant());
        em.persist(campagne);
        em.flush();
        return campagne.id();
    }

    public void reprendre(long id) {
        CampagneEchelon campagne = verrouiller(id);
        if (!campagne.enCours()) {
            place.exigerLibre();
        }
        campagne.reprendre();
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

    /** Takes the run for a transaction; false when these careers were already done. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean reserver(long id, long derniere) {
        return verrouiller(id).derniereCarriere() < derniere;
    }

    /** Counts what the transaction did and renews the lease; stops a batch whose run was cancelled or taken over. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void avancer(long id, Lot lot, List<ErreurEchelon> refus) {
        for (ErreurEchelon erreur : refus) {
            if (erreur.carriere() != null || !dejaRefusee(id, erreur.siren())) {
                em.persist(new RefusEchelon(id, erreur));
            }
        }
        CampagneEchelon campagne = verrouiller(id);
        campagne.renouveler(horloge.maintenant());
        campagne.avancer(lot);
    }

    private boolean dejaRefusee(long id, String siren) {
        return em.createQuery("SELECT COUNT(r) FROM RefusEchelon r WHERE r.campagne = :id AND r.cle = :cle", Long.class)
                        .setParameter("id", id)
                        .setParameter("cle", "S" + siren)
                        .getSingleResult()
                > 0;
    }

    /** How the batch of this instance ended; without effect when the run is no longer its own. */
    public void conclure(long id, EvenementCampagneEchelon evenement) {
        if (verrouiller(id).estTenuIci()) {
            finir(id, evenement);
        }
    }

    /** Without effect on a run already ended. */
    public void finir(long id, EvenementCampagneEchelon evenement) {
        CampagneEchelon campagne = verrouiller(id);
        if (campagne.enCours()) {
            campagne.finir(evenement, horloge.maintenant());
        }
    }

    /** Next careers, in the order of their ids. */
    public List<CarriereSuivie> carrieres(String siren, long apres, int nombre) {
        return filtrer(
                        em.createQuery(
                                "SELECT NEW fr.cdg62.carriere.echelon.CarriereSuivie(c.id, c.siren, c.arrondissement, c.nom,"
                                        + " c.prenom, c.statut)" + CONCERNEES + " ORDER BY c.id",
                                CarriereSuivie.class),
                        siren,
                        apres)
                .setMaxResults(nombre)
                .getResultList();
    }

    private int nombre(String siren) {
        return Math.toIntExact(filtrer(em.createQuery("SELECT COUNT(c)" + CONCERNEES, Long.class), siren, 0)
                .getSingleResult());
    }

    private static <T> TypedQuery<T> filtrer(TypedQuery<T> requete, String siren, long apres) {
        return requete.setParameter("statuts", STATUTS)
                .setParameter("finales", FINALES)
                .setParameter("apres", apres)
                .setParameter("toutes", siren == null)
                .setParameter("siren", siren == null ? "" : siren);
    }

    public List<CampagneEchelon> enCours() {
        return em.createQuery("SELECT c FROM CampagneEchelon c WHERE c.cleEnCours IS NOT NULL", CampagneEchelon.class)
                .getResultList();
    }

    public CampagneEchelon lire(long id) {
        return exister(em.find(CampagneEchelon.class, id));
    }

    private CampagneEchelon verrouiller(long id) {
        return exister(em.find(CampagneEchelon.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static CampagneEchelon exister(CampagneEchelon campagne) {
        if (campagne == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce calcul de propositions n'existe pas.");
        }
        return campagne;
    }

    public CampagneEchelonVue vue(long id) {
        return vue(lire(id));
    }

    private CampagneEchelonVue vue(CampagneEchelon campagne) {
        return campagne.vue(
                compter("SELECT COUNT(p) FROM PropositionEchelon p WHERE p.campagne = :id AND p.vivante = 1", campagne),
                compter(
                        "SELECT COUNT(p) FROM PropositionEchelon p WHERE p.campagne = :id"
                                + " AND p.etat = fr.cdg62.carriere.api.echelon.EtatProposition.CALCULEE",
                        campagne),
                compter("SELECT COUNT(r) FROM RefusEchelon r WHERE r.campagne = :id", campagne),
                horloge.maintenant());
    }

    private long compter(String jpql, CampagneEchelon campagne) {
        return em.createQuery(jpql, Long.class)
                .setParameter("id", campagne.id())
                .getSingleResult();
    }

    public Page<CampagneEchelonVue> campagnes(DemandePage page) {
        return Liste.de(em, CampagneEchelon.class, "c")
                .page(page, Tri.fixe("c.id DESC"))
                .vers(this::vue);
    }

    public Page<ErreurEchelon> refus(long id, DemandePage page) {
        return Liste.de(em, RefusEchelon.class, "r")
                .filtrer("r.campagne = :campagne", "campagne", id)
                .page(page, Tri.fixe("r.siren, r.agent, r.id"))
                .vers(RefusEchelon::vue);
    }
}
