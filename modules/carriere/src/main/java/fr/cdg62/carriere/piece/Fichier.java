package fr.cdg62.carriere.piece;

import fr.cdg62.referentiel.api.document.DocumentVue;

/** The file of a piece, as the référentiel keeps it. */
record Fichier(long document, String nom, String mime, long taille, String sha256, String deposant) {
    static Fichier de(DocumentVue vue) {
        return new Fichier(vue.id(), vue.nom(), vue.mime(), vue.taille(), vue.sha256(), vue.deposant());
    }
}
