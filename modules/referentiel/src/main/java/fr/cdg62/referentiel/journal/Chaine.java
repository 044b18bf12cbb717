package fr.cdg62.referentiel.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The seal of a line: SHA-256 of the previous seal, of the rank and of every field of the line. */
final class Chaine {
    /** What stands for the previous seal of the first line. */
    static final String ORIGINE = "0".repeat(64);

    private Chaine() {}

    static String empreinte(String precedente, long sequence, Maillon maillon) {
        StringBuilder texte = new StringBuilder();
        champ(texte, precedente);
        champ(texte, Long.toString(sequence));
        champ(texte, Long.toString(maillon.ligne()));
        champ(texte, Long.toString(maillon.instantMs()));
        champ(texte, maillon.acteur());
        champ(texte, maillon.canal().name());
        champ(texte, maillon.correlation());
        champ(texte, maillon.siren());
        champ(texte, maillon.objet());
        champ(texte, maillon.action());
        champ(texte, maillon.detail());
        return sha256(texte.toString());
    }

    /** Each field is preceded by its length, so that no two lines share a text by moving a border; null is « - ». */
    private static void champ(StringBuilder texte, String valeur) {
        if (valeur == null) {
            texte.append('-');
        } else {
            texte.append(valeur.length()).append(':').append(valeur);
        }
        texte.append('\n');
    }

    private static String sha256(String texte) {
        try {
            byte[] condense = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(condense);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 absent de la plateforme", e);
        }
    }
}
