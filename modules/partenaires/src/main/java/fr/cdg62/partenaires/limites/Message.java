package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body received, within the limits: its envelope in memory, the documents that come with it in a file.
 *
 * @param enveloppe its bytes; in UTF-8 when the media type named another character set
 * @param type media type of the body
 * @param pieces null when the body is the envelope alone
 */
public record Message(byte[] enveloppe, String type, Pieces pieces) implements AutoCloseable {
    private static final int TAMPON = 16 * 1024;
    private static final int DECLARATION_MAX = 200;
    private static final Pattern ENCODAGE =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");

    /** Reads no more than the limits, whatever the length announced; FMT_TAILLE beyond them. */
    public static Message lire(InputStream entree, TypeContenu type, Limites limites) throws IOException {
        if (type.estMultipart()) {
            return Pieces.lire(entree, type, limites);
        }
        byte[] octets = entree.readNBytes(limites.octets() + 1);
        if (octets.length > limites.octets()) {
            throw tropGrand(limites.octets());
        }
        return enUtf8(octets, type);
    }

    /** The envelope of an answer of ours: the answer itself, or the first part of a {@code multipart/related}. */
    public static byte[] enveloppe(byte[] reponse, TypeContenu type) throws IOException {
        return type.estMultipart() ? Pieces.premiere(reponse, type) : reponse;
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

    /** The refusal of a body, or of a document, beyond its limit. */
    public static DemandeRefusee tropGrand(long limite) {
        return new DemandeRefusee(
                CodeProbleme.FMT_TAILLE,
                "Le message ou son document dépasse la taille maximale de %d octets.".formatted(limite));
    }

    /** The envelope under its media type, or that of its part; FMT_ENCODAGE when it is not in the character set named. */
    static Message enUtf8(byte[] octets, TypeContenu type) {
        String nom = type.parametre("charset").orElse("");
        if (nom.isEmpty()) {
            return new Message(octets, type.brut(), null);
        }
        if (nom.equalsIgnoreCase("utf-8") && !declareUnAutreEncodage(octets)) {
            return new Message(octets, type.enUtf8(), null);
        }
        try {
            CharBuffer texte = Charset.forName(nom).newDecoder().decode(ByteBuffer.wrap(octets));
            byte[] utf8 = sansDeclaration(texte.toString()).getBytes(StandardCharsets.UTF_8);
            return new Message(utf8, type.enUtf8(), null);
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_ENCODAGE, "Le message n'est pas dans l'encodage annoncé par son type de contenu.");
        }
    }

    /** Whether the XML declaration contradicts the media type, which has the last word (RFC 7303, § 3). */
    private static boolean declareUnAutreEncodage(byte[] octets) {
        int longueur = Math.min(octets.length, DECLARATION_MAX);
        Matcher declare = ENCODAGE.matcher(new String(octets, 0, longueur, StandardCharsets.ISO_8859_1));
        return declare.find() && !declare.group(1).equalsIgnoreCase("utf-8");
    }

    /** Whether text in UTF-8 tells all of it: no attachment, no other encoding. */
    public boolean estTexteSeul() {
        if (estMultipart()) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(enveloppe));
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

    /** The whole body, to be read once more. */
    public InputStream ouvrir() throws IOException {
        InputStream debut = new ByteArrayInputStream(debut());
        return pieces == null ? debut : new SequenceInputStream(debut, Files.newInputStream(pieces.fichier()));
    }

    /** Bytes of the whole body. */
    public long longueur() throws IOException {
        return debut().length + (pieces == null ? 0 : Files.size(pieces.fichier()));
    }

    private byte[] debut() {
        if (pieces == null) {
            return enveloppe;
        }
        ByteArrayOutputStream debut = new ByteArrayOutputStream();
        debut.writeBytes(pieces.tete().getBytes(StandardCharsets.ISO_8859_1));
        debut.writeBytes(enveloppe);
        debut.writeBytes(new byte[] {'\r', '\n'});
        return debut.toByteArray();
    }

    /** The same message with another envelope, its documents kept. */
    public Message avecEnveloppe(byte[] nouvelle) {
        return new Message(nouvelle, type, pieces);
    }

    /** FMT_PIECE_JOINTE unless each of these documents is one of the parts of the message. */
    public void exigerPieces(Set<String> identifiants) {
        if (pieces != null) {
            pieces.exiger(identifiants);
        } else if (!identifiants.isEmpty()) {
            throw Pieces.absente();
        }
    }

    /** Whether it comes with documents. */
    public boolean estMultipart() {
        return pieces != null;
    }

    /** Forgets the documents. */
    @Override
    public void close() throws IOException {
        if (pieces != null) {
            Files.deleteIfExists(pieces.fichier());
        }
    }
}
