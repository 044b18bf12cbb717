package fr.cdg62.numerique.api.cle;

/** The document by which the holder proved who he is; its number is never kept. */
public enum PieceIdentite {
    CARTE_IDENTITE,
    PASSEPORT,
    TITRE_SEJOUR
}
