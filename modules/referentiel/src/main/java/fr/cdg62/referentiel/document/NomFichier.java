package fr.cdg62.referentiel.document;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file name that may be kept and given back without danger. */
final class NomFichier {
    private static final int LONGUEUR_MAX = 255;

    /** Extensions that a machine may execute, or a browser interpret. */
    private static final Set<String> DANGEREUSES = Set.of(
            "ade", "apk", "app", "asp", "aspx", "bat", "chm", "cmd", "com", "cpl", "dll", "docm", "exe", "gadget",
            "hta", "htm", "html", "iso", "jar", "js", "jse", "jsp", "lnk", "mjs", "msc", "msi", "msp", "php", "pif",
            "ps1", "py", "reg", "scr", "sh", "svg", "swf", "url", "vb", "vbe", "vbs", "war", "wsf", "xhtml", "xlsm");

    private final String nom;
    private final TypeAccepte type;

    private NomFichier(String nom, TypeAccepte type) {
        this.nom = nom;
        this.type = type;
    }

    /**
     * Checks a name.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code nom}
     */
    static NomFichier de(String brut) {
        if (brut == null || brut.isBlank()) {
            throw refus("Le document doit avoir un nom.");
        }
        String nom = Normalizer.normalize(brut, Normalizer.Form.NFC);
        if (nom.length() > LONGUEUR_MAX) {
            throw refus("Le nom du document dépasse %d caractères.".formatted(LONGUEUR_MAX));
        }
        if (nom.codePoints().anyMatch(NomFichier::interdit)) {
            throw refus("Le nom du document contient un caractère interdit (chemin, contrôle ou sens d'écriture).");
        }
        if (nom.startsWith(".") || nom.endsWith(".") || !nom.strip().equals(nom)) {
            throw refus("Le nom du document ne peut ni commencer ni finir par un point ou un espace.");
        }
        return new NomFichier(nom, type(nom));
    }

    private static boolean interdit(int caractere) {
        int categorie = Character.getType(caractere);
        return "/\\:*?\"<>|".indexOf(caractere) >= 0
                || categorie == Character.CONTROL
                || categorie == Character.FORMAT
                || categorie == Character.LINE_SEPARATOR
                || categorie == Character.PARAGRAPH_SEPARATOR
                || categorie == Character.SURROGATE;
    }

    private static TypeAccepte type(String nom) {
        List<String> morceaux = Arrays.stream(nom.toLowerCase(Locale.ROOT).split("\\.", -1))
                .map(String::strip)
                .toList();
        if (morceaux.size() < 2) {
            throw refus("Le nom du document doit porter une extension.");
        }
        String extension = morceaux.get(morceaux.size() - 1);
        if (morceaux.subList(1, morceaux.size()).stream().anyMatch(DANGEREUSES::contains)) {
            throw refus("Le nom du document porte une extension dangereuse.");
        }
        return TypeAccepte.parExtension(extension)
                .orElseThrow(() -> refus(("Les documents « .%s » ne sont pas acceptés ; types acceptés : pdf, png, jpg,"
                                + " docx, xlsx, odt, ods, csv, txt, xml.")
                        .formatted(extension)));
    }

    String texte() {
        return nom;
    }

    TypeAccepte type() {
        return type;
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "nom");
    }
}
