package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document without its bytes; never changed nor removed. */
@Entity
@Table(name = "referentiel_document")
class Document extends EntiteBase {
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

    protected Document() {}

    Document(NouveauDocument nouveau, NomFichier nomVerifie, String deposant) {
        this.siren = nouveau.siren();
        this.objet = nouveau.objet();
        this.nom = nomVerifie.texte();
        this.mime = nomVerifie.type().mime();
        this.taille = nouveau.contenu().length;
        this.sha256 = sha256(nouveau.contenu());
        this.deposant = deposant;
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
        return new DocumentVue(id(), siren, objet, nom, mime, taille, sha256, deposant, creeLe());
    }

    static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 absent de la plateforme", e);
        }
    }
}
