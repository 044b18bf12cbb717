package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.antivirus.Verdict;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.EtatAnalyse;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document without its bytes; never changed nor removed, but for what the antivirus says of it. */
@Entity
@Table(name = "referentiel_document")
class Document extends EntiteBase {
    private static final int MOTIF_MAX = 200;

    @Column(name = "siren", nullable = false, updatable = false)
    private String siren;

    @Column(name = "objet", nullable = false, updatable = false)
    private String objet;

    @Column(name = "nom", nullable = false, updatable = false)
    private String nom;

    @Column(name = "mime", nullable = false, updatable = false)
    private String mime;

    @Column(name = "taille", nullable = false, updatable = false)
    private long taille;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "deposant", nullable = false, updatable = false)
    private String deposant;

    @Enumerated(EnumType.STRING)
    @Column(name = "analyse", nullable = false)
    private EtatAnalyse analyse;

    @Column(name = "motif")
    private String motif;

    protected Document() {}

    Document(NouveauDocument nouveau, NomFichier nomVerifie, String deposant, Verdict verdict) {
        this.siren = nouveau.siren();
        this.objet = nouveau.objet();
        this.nom = nomVerifie.texte();
        this.mime = nomVerifie.type().mime();
        this.taille = nouveau.contenu().length;
        this.sha256 = sha256(nouveau.contenu());
        this.deposant = deposant;
        conclure(verdict);
    }

    /** What an analysis said of it. */
    final void conclure(Verdict verdict) {
        analyse = verdict.etat();
        motif = verdict.motif() == null
                ? null
                : verdict.motif().substring(0, Math.min(verdict.motif().length(), MOTIF_MAX));
    }

    boolean attendAnalyse() {
        return analyse == EtatAnalyse.RECU;
    }

    /**
     * Refuses to hand over what the antivirus has not cleared.
     *
     * @throws DemandeRefusee FMT-007
     */
    void exigerRemise() {
        String refus =
                switch (analyse) {
                    case NON_SOUMIS, SAIN -> null;
                    case RECU -> "Ce document attend son analyse par l'antivirus : réessayez dans quelques minutes.";
                    case INFECTE -> "Ce document est en quarantaine : l'antivirus y a reconnu « " + motif + " ».";
                    case ILLISIBLE ->
                        "L'antivirus n'a pas pu analyser ce document (" + motif + ") : déposez-le à nouveau.";
                };
        if (refus != null) {
            throw new DemandeRefusee(CodeProbleme.DOCUMENT_NON_REMIS, refus);
        }
    }

    String siren() {
        return siren;
    }

    /** Whether only the module that keeps it hands it over. */
    boolean estReserve() {
        return objet.startsWith(Documents.RESERVE);
    }

    /** True when these bytes are those that were deposited. */
    boolean estContenu(byte[] octets) {
        return sha256(octets).equals(sha256);
    }

    DocumentVue vue() {
        return new DocumentVue(id(), siren, objet, nom, mime, taille, sha256, deposant, creeLe(), analyse, motif);
    }

    static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 absent de la plateforme", e);
        }
    }
}
