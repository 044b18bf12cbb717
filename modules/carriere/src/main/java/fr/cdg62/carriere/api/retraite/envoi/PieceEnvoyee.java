package fr.cdg62.carriere.api.retraite.envoi;

import java.util.function.Supplier;

/**
 * A file sent with a message.
 *
 * @param type code of the list of the dossier; of no use for a demande d'avis, which has no list
 * @param nom file name, ending in {@code .pdf}
 * @param contenu reads the bytes, anew at each call: the files of a message are in memory one at a time;
 *     PIECE_NON_PDF, FMT_TAILLE over 5 Mo
 */
public record PieceEnvoyee(String type, String nom, Supplier<byte[]> contenu) {}
