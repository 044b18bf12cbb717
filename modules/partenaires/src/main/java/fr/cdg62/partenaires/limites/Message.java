package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A body received, never longer than the limit.
 *
 * @param octets the bytes; in UTF-8 when the media type named another character set
 * @param type media type that goes with these bytes
 */
public record Message(byte[] octets, String type) {
    private static final int TAMPON = 16 * 1024;

    /** Reads no more than the limit, whatever the length announced; FMT_TAILLE beyond it. */
    public static Message lire(InputStream entree, TypeContenu type, int limite) throws IOException {
        byte[] octets = entree.readNBytes(limite + 1);
        if (octets.length > limite) {
            throw tropGrand(limite);
        }
        return type.estMultipart() ? new Message(octets, type.brut()) : enUtf8(octets, type);
    }

    /**
     * Reads and forgets the rest of a refused message: most clients send it whole before they listen, and would see a cut
     * connection instead of the refusal.
     *
     * @return false when there is more than the limit
     */
    public static boolean perdre(InputStream entree, long limite) throws IOException {
        byte[] tampon = new byte[TAMPON];
        long reste = limite;
        int lus = entree.read(tampon);
        while (lus >= 0 && reste > 0) {
            reste -= lus;
            lus = entree.read(tampon);
        }
        return lus < 0;
    }

    /** The refusal of a body beyond the limit. */
    public static DemandeRefusee tropGrand(int limite) {
        return new DemandeRefusee(
                CodeProbleme.FMT_TAILLE, "Le message dépasse la taille maximale de %d octets.".formatted(limite));
    }

    private static Message enUtf8(byte[] octets, TypeContenu type) {
        String nom = type.parametre("charset").orElse("");
        if (nom.isEmpty() || nom.equalsIgnoreCase("utf-8")) {
            return new Message(octets, type.brut());
        }
        try {
            CharBuffer texte = Charset.forName(nom).newDecoder().decode(ByteBuffer.wrap(octets));
            byte[] utf8 = sansDeclaration(texte.toString()).getBytes(StandardCharsets.UTF_8);
            return new Message(utf8, type.type() + "; charset=utf-8");
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_ENCODAGE, "Le message n'est pas dans l'encodage annoncé par son type de contenu.");
        }
    }

    /** Whether text in UTF-8 tells all of it: no attachment, no other encoding. */
    public boolean estTexteSeul() {
        if (estMultipart()) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** An XML document without its declaration. */
    public static String sansDeclaration(String xml) {
        String texte = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        return texte.startsWith("<?xml ") ? texte.substring(texte.indexOf("?>") + 2) : texte;
    }

    /** The bytes of the envelope: the whole body, or the root part of a multipart. */
    public byte[] enveloppe() {
        return estMultipart() ? PartieRacine.de(octets, new TypeContenu(type)).extraite(octets) : octets;
    }

    /** The same message with another envelope, its attachments kept. */
    public Message avecEnveloppe(byte[] nouvelle) {
        byte[] autres =
                estMultipart() ? PartieRacine.de(octets, new TypeContenu(type)).remplacee(octets, nouvelle) : nouvelle;
        return new Message(autres, type);
    }

    /** FMT_PIECE_JOINTE unless each of these documents is one of the parts of the message. */
    public void exigerPieces(Set<String> identifiants) {
        if (identifiants.isEmpty()) {
            return;
        }
        String texte = new String(octets, StandardCharsets.ISO_8859_1);
        for (String identifiant : identifiants) {
            Pattern partie = Pattern.compile(
                    "^Content-ID:\\s*<?" + Pattern.quote(identifiant) + ">?\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
            if (!estMultipart() || !partie.matcher(texte).find()) {
                throw new DemandeRefusee(
                        CodeProbleme.FMT_PIECE_JOINTE,
                        "Un document désigné dans le message n'y est pas joint.",
                        "Include");
            }
        }
    }

    /** Whether it comes with attachments. */
    public boolean estMultipart() {
        return new TypeContenu(type).estMultipart();
    }
}
