package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.referentiel.api.document.DocumentVue;

/**
 * A file kept as a document, to be added to a dossier.
 *
 * @param type code of the list of the dossier
 * @param document id of the document
 * @param sha256 hash of the content, lower-case hexadecimal
 * @param par who sent it
 */
public record PieceRecue(String type, long document, String nom, long taille, String sha256, String par) {
    static PieceRecue de(String type, DocumentVue document) {
        return new PieceRecue(
                type, document.id(), document.nom(), document.taille(), document.sha256(), document.deposant());
    }

    /** The same, as another piece. */
    PieceRecue deType(String autre) {
        return new PieceRecue(autre, document, nom, taille, sha256, par);
    }
}
