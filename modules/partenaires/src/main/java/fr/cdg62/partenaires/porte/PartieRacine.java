package fr.cdg62.partenaires.porte;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The part of a {@code multipart/related} that holds the envelope (RFC 2387). */
final class PartieRacine {
    private static final int PARTIES_MAXIMALES = 20;
    private static final String FIN_ENTETES = "\r\n\r\n";

    private PartieRacine() {}

    /** The part named by {@code start}, else the first; FMT_PIECE_JOINTE when there is none. */
    static byte[] de(byte[] octets, TypeContenu type) {
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
                return Arrays.copyOfRange(octets, corps + FIN_ENTETES.length(), fin);
            }
            debut = fin + 2;
        }
        throw illisible();
    }

    private static String entetes(String texte, int debut, int fin) {
        return texte.substring(debut, fin).toLowerCase(Locale.ROOT);
    }

    private static DemandeRefusee illisible() {
        return new DemandeRefusee(CodeProbleme.FMT_PIECE_JOINTE, "Le message en plusieurs parties est illisible.");
    }
}
