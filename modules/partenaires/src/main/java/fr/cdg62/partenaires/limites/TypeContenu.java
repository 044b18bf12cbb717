package fr.cdg62.partenaires.limites;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code Content-Type} of a message. */
public record TypeContenu(String brut) {
    private static final Pattern JEU =
            Pattern.compile(";\\s*charset\\s*=\\s*(?:\"[^\"]*\"|[^;\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final String MULTIPART = "multipart/related";

    /** Media type without parameters, in lower case. */
    String type() {
        int fin = brut.indexOf(';');
        return (fin < 0 ? brut : brut.substring(0, fin)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether documents may come beside the envelope. */
    public boolean estMultipart() {
        return type().equals(MULTIPART);
    }

    /** Whether the port takes it: its own type, or MTOM. */
    public boolean admisPar(VersionSoap version) {
        return type().equals(version.type())
                || (estMultipart() && parametre("boundary").isPresent());
    }

    /** The same, UTF-8 its only character set: named twice, who takes the first would not read as who takes the last. */
    String enUtf8() {
        return JEU.matcher(brut).replaceAll("") + "; charset=utf-8";
    }

    Optional<String> parametre(String nom) {
        Pattern motif = Pattern.compile(
                ";\\s*" + Pattern.quote(nom) + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
        Matcher trouve = motif.matcher(brut);
        return trouve.find()
                ? Optional.of(trouve.group(1) == null ? trouve.group(2) : trouve.group(1))
                : Optional.empty();
    }
}
