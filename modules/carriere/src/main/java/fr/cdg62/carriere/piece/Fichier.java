package fr.cdg62.carriere.piece;

import fr.cdg62.referentiel.api.document.DocumentVue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The file of a piece, as the référentiel keeps it. */
@Embeddable
class Fichier {
    @Column(name = "document_id", nullable = false)
    private long document;

    @Column(nullable = false)
    private String nom;

    @Column(nullable = false)
    private String mime;

    @Column(nullable = false)
    private long taille;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String deposant;

    protected Fichier() {}

    static Fichier de(DocumentVue vue) {
        Fichier fichier = new Fichier();
        fichier.document = vue.id();
        fichier.nom = vue.nom();
        fichier.mime = vue.mime();
        fichier.taille = vue.taille();
        fichier.sha256 = vue.sha256();
        fichier.deposant = vue.deposant();
        return fichier;
    }

    long document() {
        return document;
    }

    String nom() {
        return nom;
    }

    String mime() {
        return mime;
    }

    long taille() {
        return taille;
    }

    String sha256() {
        return sha256;
    }

    String deposant() {
        return deposant;
    }
}
