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
        Map<String, List<PieceDeposee>> deposees = em.createQuery(
                        "SELECT p FROM PieceRetraite p WHERE p.dossier = :dossier ORDER BY p.id DESC",
                        PieceRetraite.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(PieceRetraite::vue)
                .collect(Collectors.groupingBy(PieceDeposee::type));
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
        exigerPdf(nom);
        exigerTaille(contenu);
        PieceRetraite piece = new PieceRetraite(
                lieu.dossier(),
                type,
                documents.deposer(new NouveauDocument(
                        lieu.siren(), Documents.RESERVE + "RETRAITE:" + lieu.dossier(), nom.strip(), PDF, contenu)));
        em.persist(piece);
        em.flush();
        return piece.vue();
    }

    /** The file; INTROUVABLE when it is not of this dossier. */
    public byte[] contenu(long dossier, long id) {
        PieceRetraite piece = em.find(PieceRetraite.class, id);
        if (piece == null || !piece.estDe(dossier)) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette pièce n'existe pas dans ce dossier.");
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
