package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The parts of a {@code multipart/related} (RFC 2046), read as they arrive: one buffer of them in memory at most. */
final class Parties {
    private static final int TAMPON = 64 * 1024;
    private static final int ENTETES_MAX = 8 * 1024;

    private final InputStream source;
    private final byte[] separateur;
    private final byte[] tampon = new byte[TAMPON];
    private final long max;
    private long recus;
    private int debut;
    private int fin;

    /**
     * Opens the reading. A delimiter begins with the end of a line, which the very first one may lack.
     *
     * @param max bytes of the whole; FMT_TAILLE beyond
     */
    Parties(InputStream source, String limite, long max) {
        this.source = source;
        this.separateur = ("\r\n--" + limite).getBytes(StandardCharsets.ISO_8859_1);
        this.max = max;
        tampon[0] = '\r';
        tampon[1] = '\n';
        fin = 2;
    }

    /** Leaves the present part; answers the header lines of the next, empty after the last. */
    Optional<String> suivante() throws IOException {
        copier(OutputStream.nullOutputStream(), Long.MAX_VALUE);
        debut += separateur.length;
        int premier = octet();
        int second = octet();
        if (premier == '-' && second == '-') {
            return Optional.empty();
        }
        if (second != '\n') {
            ligne();
        }
        StringBuilder entetes = new StringBuilder();
        for (String ligne = ligne(); !ligne.isEmpty(); ligne = ligne()) {
            exiger(entetes.length() + ligne.length() <= ENTETES_MAX);
            entetes.append(ligne).append("\r\n");
        }
        return Optional.of(entetes.toString());
    }

    /** Copies what is left of the present part; FMT_TAILLE beyond {@code max} bytes. */
    void copier(OutputStream sortie, long max) throws IOException {
        long copies = 0;
        for (int octets = disponibles(); octets > 0; octets = disponibles()) {
            copies += octets;
            if (copies > max) {
                throw Message.tropGrand(max);
            }
            sortie.write(tampon, debut, octets);
            debut += octets;
        }
    }

    /** How many bytes of the part are in the buffer; 0 at its end. */
    private int disponibles() throws IOException {
        while (true) {
            int trouve = prochain();
            if (trouve >= 0) {
                return trouve - debut;
            }
            int surs = fin - debut - separateur.length + 1;
            if (surs > 0) {
                return surs;
            }
            remplir();
        }
    }

    private int prochain() {
        for (int i = debut; i + separateur.length <= fin; i++) {
            int j = 0;
            while (j < separateur.length && tampon[i + j] == separateur[j]) {
                j++;
            }
            if (j == separateur.length) {
                return i;
            }
        }
        return -1;
    }

    private void remplir() throws IOException {
        System.arraycopy(tampon, debut, tampon, 0, fin - debut);
        fin -= debut;
        debut = 0;
        int lus = source.read(tampon, fin, TAMPON - fin);
        exiger(lus > 0);
        recus += lus;
        if (recus > max) {
            throw Message.tropGrand(max);
        }
        fin += lus;
    }

    private int octet() throws IOException {
        if (debut == fin) {
            remplir();
        }
        return tampon[debut++];
    }

    private String ligne() throws IOException {
        StringBuilder ligne = new StringBuilder();
        for (int octet = octet(); octet != '\n'; octet = octet()) {
            exiger(ligne.length() < ENTETES_MAX);
            ligne.append((char) (octet & 0xFF));
        }
        return ligne.toString().stripTrailing();
    }

    private static void exiger(boolean lisible) {
        if (!lisible) {
            throw new DemandeRefusee(CodeProbleme.FMT_PIECE_JOINTE, "Le message en plusieurs parties est illisible.");
        }
    }
}
