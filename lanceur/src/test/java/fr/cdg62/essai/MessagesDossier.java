package fr.cdg62.essai;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Bodies of messages about dossiers de retraite, with their pieces. */
final class MessagesDossier {
    /** A content that lies in a part of its own. */
    static final String XOP = "<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:piece@essai\"/>";

    private static final List<String> OBLIGATOIRES = List.of(
            "DEMANDE_PENSION", "ETAT_SERVICES", "ARRETE_RADIATION", "DERNIER_BULLETIN", "RIB", "LIVRET_FAMILLE");

    private MessagesDossier() {}

    static String dossier(long numero) {
        return "<t:numeroDossier>" + numero + "</t:numeroDossier>";
    }

    /** A pension normale on 1 June 2027, asked for on 1 November 2026. */
    static String liquidation(long carriere, String pieces, boolean soumettre) {
        return ("<t:numeroCarriere>%d</t:numeroCarriere><t:typePension>NORMALE</t:typePension>"
                        + "<t:demandeeLe>2026-11-01</t:demandeeLe><t:dernierJour>2027-05-31</t:dernierJour>"
                        + "<t:dateRDC>2027-06-01</t:dateRDC><t:dateEffet>2027-06-01</t:dateEffet>"
                        + "<t:iban>%s</t:iban>%s<t:soumettre>%s</t:soumettre>")
                .formatted(carriere, DossiersFictifs.IBAN, pieces, soumettre);
    }

    /** Every piece that a pension normale needs, each with its own content. */
    static String obligatoires() {
        return OBLIGATOIRES.stream().map(MessagesDossier::piece).collect(Collectors.joining());
    }

    static String piece(String code) {
        return piece(code, contenu(code));
    }

    static String piece(String code, byte[] contenu) {
        return piece(code, contenu, empreinte(contenu));
    }

    static String piece(String code, byte[] contenu, String empreinte) {
        return piece(code, Base64.getEncoder().encodeToString(contenu), empreinte);
    }

    static String piece(String code, String contenu, String empreinte) {
        return ("<t:piece><t:code>%1$s</t:code><t:document><c:nom>%1$s.pdf</c:nom><c:empreinteSha256>%3$s"
                        + "</c:empreinteSha256><c:contenu>%2$s</c:contenu></t:document></t:piece>")
                .formatted(code, contenu, empreinte);
    }

    /** Hash of the piece of this code. */
    static String empreinte(String code) {
        return empreinte(contenu(code));
    }

    static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] contenu(String code) {
        return ("%PDF-1.4\n" + code + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A file of this size that begins and ends as a PDF. */
    static byte[] pdf(int taille) {
        byte[] octets = new byte[taille];
        Arrays.fill(octets, (byte) ' ');
        byte[] debut = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        byte[] fin = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(debut, 0, octets, 0, debut.length);
        System.arraycopy(fin, 0, octets, taille - fin.length, fin.length);
        return octets;
    }
}
