package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a body without ever holding more than it may weigh. */
public final class LectureBornee {

    private LectureBornee() {}

    /**
     * Reads to the end.
     *
     * @param tailleMax largest size accepted, in bytes, inclusive
     * @throws DemandeRefusee FMT_TAILLE on {@code contenu} as soon as one byte more arrives
     */
    public static byte[] lire(InputStream corps, int tailleMax) {
        try {
            byte[] octets = corps.readNBytes(tailleMax);
            if (octets.length == tailleMax && corps.read() >= 0) {
                throw new DemandeRefusee(
                        CodeProbleme.FMT_TAILLE,
                        "Le document dépasse le maximum de %d octets.".formatted(tailleMax),
                        "contenu");
            }
            return octets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
