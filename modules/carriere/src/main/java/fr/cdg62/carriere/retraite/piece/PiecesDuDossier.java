package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.saisie.Saisie;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private static final int OCTETS_PAR_MO = 1024 * 1024;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Documents documents;

    @Inject
    private Horloge horloge;

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
        Saisie.exiger(
                types(lieu.pension(), lieu.effet()).stream()
                        .anyMatch(attendu -> attendu.code().equals(type)),
                "Cette pièce n'est pas de la liste du dossier.",
                "type");
        return garder(lieu.dossier(), lieu.siren(), type, nom, contenu);
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
        exigerPdf(nom);
        exigerTaille(contenu);
        PieceRetraite piece = new PieceRetraite(
                objet,
                type,
                documents.deposer(new NouveauDocument(
                        siren, Documents.RESERVE + "RETRAITE:" + objet, nom.strip(), PDF, contenu)));
        em.persist(piece);
        em.flush();
        return piece.vue();
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

    private static void exigerPdf(String nom) {
        if (!Saisie.present(nom, "nom").strip().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new DemandeRefusee(
                    CodeProbleme.PIECE_NON_PDF,
                    "Une pièce du dossier est un fichier PDF : numérisez ou convertissez le document.",
                    "contenu");
        }
    }

    private void exigerTaille(byte[] contenu) {
        int maximum = regles.toutes()
                .valeur(Reglage.PIECE_TAILLE, horloge.aujourdHui())
                .valeur()
                .intValueExact();
        if (contenu.length > maximum * OCTETS_PAR_MO) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_TAILLE,
                    "La pièce pèse %d octets ; le maximum est de %d Mo.".formatted(contenu.length, maximum),
                    "contenu");
        }
    }

    /** Where a piece goes. */
    public record Lieu(long dossier, String siren, TypePension pension, LocalDate effet) {}
}
