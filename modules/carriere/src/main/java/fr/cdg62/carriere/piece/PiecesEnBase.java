package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.LignePiece;
import fr.cdg62.carriere.api.piece.RecherchePieces;
import fr.cdg62.carriere.dossier.AccesDossier;
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
import java.util.Set;
import java.util.stream.Collectors;

/** The pieces in the database. */
@ApplicationScoped
class PiecesEnBase {
    private static final Tri TRI = new Tri(Map.of("depot", "p.id"), "depot", "p.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Piece piece) {
        em.persist(piece);
        em.flush();
    }

    void enregistrer(Piece piece) {
        em.lock(piece, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Piece lire(long id) {
        Piece piece = em.find(Piece.class, id);
        if (piece == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette pièce n'existe pas.");
        }
        return piece;
    }

    /** Whether the same file was already deposited as the same act, a piece turned down not counting. */
    boolean contient(long dossier, String type, LocalDate effet, String sha256) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM Piece p WHERE p.dossier.id = :dossier AND p.type = :type"
                                        + " AND (p.mentions.dateEffet = :effet OR (p.mentions.dateEffet IS NULL AND :effet IS NULL))"
                                        + " AND p.fichier.sha256 = :sha256 AND p.etat <> :rejetee",
                                Long.class)
                        .setParameter("dossier", dossier)
                        .setParameter("type", type)
                        .setParameter("effet", effet)
                        .setParameter("sha256", sha256)
                        .setParameter("rejetee", EtatPiece.REJETEE)
                        .getSingleResult()
                > 0;
    }

    /** The pieces that hold a number, in its order. */
    List<Piece> numerotees(long dossier) {
        return em.createQuery(
                        "SELECT p FROM Piece p WHERE p.dossier.id = :dossier AND p.numero IS NOT NULL"
                                + " ORDER BY p.numero",
                        Piece.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** Every piece, those without number last. */
    List<Piece> toutes(long dossier) {
        return em.createQuery(
                        "SELECT p FROM Piece p WHERE p.dossier.id = :dossier"
                                + " ORDER BY CASE WHEN p.numero IS NULL THEN 1 ELSE 0 END, p.numero, p.id",
                        Piece.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    /** The pieces filed and not withdrawn. */
    List<Piece> integrees(long dossier) {
        return em.createQuery(
                        "SELECT p FROM Piece p WHERE p.dossier.id = :dossier AND p.etat = :integree ORDER BY p.numero",
                        Piece.class)
                .setParameter("dossier", dossier)
                .setParameter("integree", EtatPiece.INTEGREE)
                .getResultList();
    }

    Set<String> typesIntegres(long dossier) {
        return integrees(dossier).stream().map(Piece::type).collect(Collectors.toSet());
    }

    /** Pieces filed of these types that took effect on this day or before, by id. */
    List<Long> prenantEffet(List<String> types, LocalDate jour, long apres, int max) {
        return em.createQuery(
                        "SELECT p.id FROM Piece p WHERE p.etat = :integree AND p.type IN :types"
                                + " AND p.mentions.dateEffet <= :jour AND p.id > :apres ORDER BY p.id",
                        Long.class)
                .setParameter("integree", EtatPiece.INTEGREE)
                .setParameter("types", types)
                .setParameter("jour", jour)
                .setParameter("apres", apres)
                .setMaxResults(max)
                .getResultList();
    }

    /** The piece, kept for this transaction; empty when another one holds it. */
    Optional<Piece> saisir(long id) {
        boolean libre = !em.createNativeQuery("SELECT id FROM carriere_piece WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        return libre ? Optional.of(lire(id)) : Optional.empty();
    }

    /** What a collectivité deposited on a day. */
    List<Piece> deposees(String siren, LocalDate jour) {
        return em.createQuery(
                        "SELECT p FROM Piece p JOIN FETCH p.dossier WHERE p.siren = :siren AND p.recueLe = :jour"
                                + " ORDER BY p.id",
                        Piece.class)
                .setParameter("siren", siren)
                .setParameter("jour", jour)
                .getResultList();
    }

    Page<LignePiece> chercher(RecherchePieces demande, AccesDossier porte) {
        Liste<Piece> liste = porte.borner(Liste.de(em, Piece.class, "p"), "p", "p.dossier.agent")
                .joindre("JOIN FETCH p.dossier")
                .filtrer("p.siren = :siren", "siren", demande.siren())
                .filtrer("p.dossier.id = :dossier", "dossier", demande.dossier())
                .filtrer("p.etat = :etat", "etat", demande.etat());
        if (demande.avecAnomalies()) {
            liste.garder("p.bloquantes + p.nonBloquantes > 0");
        }
        return liste.page(demande.page(), TRI).vers(VuesPiece::ligne);
    }
}
