package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where the part that holds the envelope stands in a {@code multipart/related} (RFC 2387).
 *
 * @param debut offset of its first byte
 * @param fin offset after its last byte
 */
record PartieRacine(int debut, int fin) {
    private static final int PARTIES_MAXIMALES = 20;
    private static final String FIN_ENTETES = "\r\n\r\n";

    /** The part named by {@code start}, else the first; FMT_PIECE_JOINTE when there is none. */
    static PartieRacine de(byte[] octets, TypeContenu type) {
        String limite = "--" + type.parametre("boundary").orElse("");
        String depart = type.parametre("start").orElse("");
        // One byte, one character: offsets in the text are offsets in the bytes
        String texte = new String(octets, StandardCharsets.ISO_8859_1);
        int debut = texte.indexOf(limite);
        for (int partie = 0; debut >= 0 && partie < PARTIES_MAXIMALES; partie++) {
            int corps = texte.indexOf(FIN_ENTETES, debut);
            int fin = texte.indexOf("\r\n" + limite, corps);
            if (corps < 0 || fin < corps + FIN_ENTETES.length()) {
                throw illisible();
            }
            if (depart.isEmpty() || entetes(texte, debut, corps).contains(depart.toLowerCase(Locale.ROOT))) {
                return new PartieRacine(corps + FIN_ENTETES.length(), fin);
            }
            debut = fin + 2;
        }
        throw illisible();
    }

    byte[] extraite(byte[] octets) {
        return Arrays.copyOfRange(octets, debut, fin);
    }

    byte[] remplacee(byte[] octets, byte[] nouvelle) {
        return ByteBuffer.allocate(octets.length - (fin - debut) + nouvelle.length)
                .put(octets, 0, debut)
                .put(nouvelle)
                .put(octets, fin, octets.length - fin)
                .array();
    }

    private static String entetes(String texte, int debut, int fin) {
        return texte.substring(debut, fin).toLowerCase(Locale.ROOT);
    }

    private static DemandeRefusee illisible() {
        return new DemandeRefusee(CodeProbleme.FMT_PIECE_JOINTE, "Le message en plusieurs parties est illisible.");
    }
}
