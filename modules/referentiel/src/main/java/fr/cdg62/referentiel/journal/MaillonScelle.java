package fr.cdg62.referentiel.journal;

/**
 * A link of the chain as found in the database.
 *
 * @param contenu the line it seals, {@code null} when the line is no longer there
 */
record MaillonScelle(long sequence, long ligne, String precedente, String empreinte, Maillon contenu) {}
