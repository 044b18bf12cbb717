package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a dossier must hold and what it holds; the caller has checked who asks. */
@ApplicationScoped
public class PiecesDuDossier {
    /** Code of the décompte provisoire in the lists. */
    public static final String DECOMPTE = "DECOMPTE_PROVISOIRE";

    /** Type of the files of an object without list. */
    private static final String JOINTE = "JOINTE";

    private static final String PDF = "application/pdf";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private ControlePiece controle;

    @Inject
    private Documents documents;

    /** The list in force on the day the pension begins, each line with what was deposited; two queries. */
    public List<PieceAttendue> de(long dossier, TypePension pension, LocalDate effet) {
        Map<String, List<PieceDeposee>> deposees =
                jointes(dossier).stream().collect(Collectors.groupingBy(PieceDeposee::type));
        return types(pension, effet).stream()
                .map(type -> type.avec(deposees.getOrDefault(type.code(), List.of())))
                .toList();
    }

    /** Keeps a file, reserved to those who follow the dossier. */
    public PieceDeposee garder(Lieu lieu, String type, String nom, byte[] contenu) {
        exigerDeLaListe(lieu, type);
        return garder(lieu.dossier(), lieu.siren(), type, nom, contenu);
    }

    /** Adds a file received before the dossier was opened or changed. */
    public PieceDeposee rattacher(Lieu lieu, PieceRecue recue) {
        exigerDeLaListe(lieu, recue.type());
        return rattacher(lieu.dossier(), recue);
    }

    /** The same, to an object that has no list of pieces. */
    public PieceDeposee joindre(long objet, PieceRecue recue) {
        return rattacher(objet, recue.deType(JOINTE));
    }

    private PieceDeposee rattacher(long objet, PieceRecue recue) {
        PieceRetraite piece = new PieceRetraite(objet, recue);
        em.persist(piece);
        em.flush();
        return piece.vue();
    }

    private void exigerDeLaListe(Lieu lieu, String type) {
        Saisie.exiger(
                types(lieu.pension(), lieu.effet()).stream()
                        .anyMatch(attendu -> attendu.code().equals(type)),
                "La pièce « %s » n'est pas de la liste du dossier.".formatted(type),
                "type");
    }

    /** The files of an object, the latest first. */
    public List<PieceDeposee> jointes(long objet) {
        return em.createQuery(
                        "SELECT p FROM PieceRetraite p WHERE p.objet = :objet ORDER BY p.id DESC", PieceRetraite.class)
                .setParameter("objet", objet)
                .getResultStream()
                .map(PieceRetraite::vue)
                .toList();
    }

    /** Keeps a file of an object that has no list of pieces. */
    public PieceDeposee joindre(long objet, String siren, String nom, byte[] contenu) {
        return garder(objet, siren, JOINTE, nom, contenu);
    }

    private PieceDeposee garder(long objet, String siren, String type, String nom, byte[] contenu) {
        controle.exiger(nom, contenu);
        return rattacher(
                objet,
                PieceRecue.de(
                        type,
                        documents.deposer(new NouveauDocument(
                                siren, Documents.RESERVE + "RETRAITE:" + objet, nom.strip(), PDF, contenu))));
    }

    /** The file; INTROUVABLE when it is not of this object. */
    public byte[] contenu(long objet, long id) {
        PieceRetraite piece = em.find(PieceRetraite.class, id);
        if (piece == null || !piece.estDe(objet)) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette pièce n'existe pas ici.");
        }
        return documents.remettre(piece.document());
    }

    private List<TypePieceRetraite> types(TypePension pension, LocalDate jour) {
        return em.createQuery(
                        "SELECT t FROM TypePieceRetraite t WHERE t.pension = :pension AND t.debut <= :jour"
                                + " AND (t.fin IS NULL OR t.fin >= :jour) ORDER BY t.rang",
                        TypePieceRetraite.class)
                .setParameter("pension", pension)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** Where a piece goes. */
    public record Lieu(long dossier, String siren, TypePension pension, LocalDate effet) {}
}
