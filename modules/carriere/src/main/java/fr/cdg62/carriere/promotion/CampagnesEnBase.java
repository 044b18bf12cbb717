package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.RechercheDossiersPI;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Campaigns and proposals in the database. */
@ApplicationScoped
class CampagnesEnBase {
    private static final Tri CAMPAGNES = Tri.fixe("e.annee DESC, e.id DESC");
    private static final Tri DOSSIERS =
            new Tri(Map.of("nom", "e.propose.nom", "points", "e.points"), "", "e.propose.nom, e.propose.prenom, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Object entite) {
        em.persist(entite);
        em.flush();
    }

    /** Writes now, with a new version even where only what it holds changed. */
    void enregistrer(Object entite) {
        em.lock(entite, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    CampagnePI campagne(long id) {
        CampagnePI campagne = em.find(CampagnePI.class, id);
        if (campagne == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette campagne n'existe pas.", "campagne");
        }
        return campagne;
    }

    boolean existe(int annee, LocalDate ouvreLe) {
        return em.createQuery(
                                "SELECT COUNT(c) FROM CampagnePI c WHERE c.annee = :annee AND c.ouvreLe = :ouvreLe",
                                Long.class)
                        .setParameter("annee", annee)
                        .setParameter("ouvreLe", ouvreLe)
                        .getSingleResult()
                > 0;
    }

    /** Locked until the end of the transaction: quotas are counted one arbitration at a time. */
    void verrouiller(CampagnePI campagne) {
        em.lock(campagne, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<CampagnePI> campagnes(DemandePage page) {
        return Liste.de(em, CampagnePI.class, "e").page(page, CAMPAGNES);
    }

    DossierPI dossier(long id) {
        return em.createQuery(
                        "SELECT d FROM DossierPI d JOIN FETCH d.campagne LEFT JOIN FETCH d.notes WHERE d.id = :id",
                        DossierPI.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette proposition n'existe pas."));
    }

    Page<DossierPI> dossiers(RechercheDossiersPI demande) {
        return Liste.de(em, DossierPI.class, "e")
                .filtrer("e.campagne.id = :campagne", "campagne", demande.campagne())
                .filtrer("e.propose.siren = :siren", "siren", demande.siren())
                .filtrer("e.cadreEmplois = :cadre", "cadre", demande.cadreEmplois())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), DOSSIERS);
    }

    List<DossierPI> dossiers(long campagne, EtatDossierPI... etats) {
        return em.createQuery(
                        "SELECT d FROM DossierPI d WHERE d.campagne.id = :campagne AND d.etat IN :etats"
                                + " ORDER BY d.grade, d.propose.nom, d.propose.prenom",
                        DossierPI.class)
                .setParameter("campagne", campagne)
                .setParameter("etats", List.of(etats))
                .getResultList();
    }

    /** How many are retained by a way, for each cadre d'emplois. */
    Map<String, Long> retenus(long campagne, VoiePI voie) {
        return dossiers(campagne, EtatDossierPI.RETENU, EtatDossierPI.INSCRIT).stream()
                .filter(dossier -> dossier.declaration().voie() == voie)
                .collect(Collectors.groupingBy(DossierPI::cadreEmplois, Collectors.counting()));
    }

    long nombre(long campagne) {
        return em.createQuery("SELECT COUNT(d) FROM DossierPI d WHERE d.campagne.id = :campagne", Long.class)
                .setParameter("campagne", campagne)
                .getSingleResult();
    }

    boolean estPropose(long campagne, long agent, String cadre) {
        return em.createQuery(
                                "SELECT COUNT(d) FROM DossierPI d WHERE d.campagne.id = :campagne AND d.propose.agent = :agent"
                                        + " AND d.cadreEmplois = :cadre",
                                Long.class)
                        .setParameter("campagne", campagne)
                        .setParameter("agent", agent)
                        .setParameter("cadre", cadre)
                        .getSingleResult()
                > 0;
    }

    public CarriereProposee carriere(long id) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.promotion.CarriereProposee(c.id, c.agent, c.siren, c.grade)"
                                + " FROM Carriere c WHERE c.id = :id",
                        CarriereProposee.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () -> new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette carrière n'existe pas.", "carriere"));
    }
}
