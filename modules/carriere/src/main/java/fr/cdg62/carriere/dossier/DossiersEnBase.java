package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.LigneDossier;
import fr.cdg62.carriere.api.dossier.RechercheDossiers;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
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
import java.util.Optional;

/** The dossiers in the database. */
@ApplicationScoped
public class DossiersEnBase {
    private static final Tri TRI =
            new Tri(Map.of("intitule", "d.intitule", "ouvertLe", "d.ouvertLe"), "intitule", "d.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Adds a dossier that has just been opened. */
    public void ajouter(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    /** The dossier; INTROUVABLE if there is none. */
    public Dossier lire(long id) {
        return trouver(id, LockModeType.NONE);
    }

    /** The dossier, kept for this transaction alone: to number a piece. */
    public Dossier verrouiller(long id) {
        return trouver(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The dossier of an agent, if it was opened. */
    public Optional<Dossier> deAgent(long agent) {
        return em.createQuery("SELECT d FROM Dossier d WHERE d.agent = :agent", Dossier.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst();
    }

    /** Dossiers of the officials in service on a day, by employer then name. */
    public List<Dossier> fonctionnairesAu(LocalDate jour) {
        return em.createQuery(
                        "SELECT d FROM Dossier d WHERE d.ouvertLe <= :jour AND (d.closLe IS NULL OR d.closLe > :jour)"
                                + " AND d.statut IN ('TITULAIRE', 'STAGIAIRE') ORDER BY d.siren, d.intitule, d.id",
                        Dossier.class)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Archived dossiers of the agents born on this day or before, by id. */
    List<Long> archivesDesNes(LocalDate jour, long apres, int max) {
        return em.createQuery(
                        "SELECT d.id FROM Dossier d WHERE d.etat = :archive AND d.naissance <= :jour AND d.id > :apres"
                                + " ORDER BY d.id",
                        Long.class)
                .setParameter("archive", EtatDossier.ARCHIVE)
                .setParameter("jour", jour)
                .setParameter("apres", apres)
                .setMaxResults(max)
                .getResultList();
    }

    /** The dossier, kept for this transaction; empty when another one holds it. */
    Optional<Dossier> saisir(long id) {
        boolean libre = !em.createNativeQuery("SELECT id FROM carriere_dossier WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return libre ? Optional.of(lire(id)) : Optional.empty();
    }

    /** Whether a career is entered for the agent. */
    boolean aUneCarriere(long agent) {
        return em.createQuery("SELECT COUNT(c) FROM Carriere c WHERE c.agent = :agent", Long.class)
                        .setParameter("agent", agent)
                        .getSingleResult()
                > 0;
    }

    /** Writes now, so that the version shown is the one of the database. */
    public void enregistrer() {
        em.flush();
    }

    Page<LigneDossier> chercher(RechercheDossiers demande, AccesDossier porte) {
        return porte.borner(Liste.de(em, Dossier.class, "d"), "d", "d.agent")
                .filtrer("d.siren = :siren", "siren", demande.siren())
                .filtrer("d.etat = :etat", "etat", demande.etat())
                .commencePar(demande.texte(), "d.intitule")
                .page(demande.page(), TRI)
                .vers(Dossier::ligne);
    }

    private Dossier trouver(long id, LockModeType verrou) {
        Dossier dossier = em.find(Dossier.class, id, verrou);
        if (dossier == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce dossier n'existe pas.");
        }
        return dossier;
    }
}
