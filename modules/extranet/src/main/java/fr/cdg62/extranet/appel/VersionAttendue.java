package fr.cdg62.extranet.appel;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version a change was prepared on, as {@code If-Match} gives it: {@code "3"}, quoted. */
public final class VersionAttendue {

    private static final Pattern FORME = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private VersionAttendue() {}

    /**
     * Reads the header.
     *
     * @throws DemandeRefusee IDE-003 when it is absent, FMT-010 when it is no version
     */
    public static long lire(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new DemandeRefusee(
                    CodeProbleme.VERSION_REQUISE,
                    "Indiquez dans l'en-tête If-Match la version que vous avez lue.",
                    "If-Match");
        }
        Matcher lu = FORME.matcher(ifMatch.strip());
        if (!lu.matches()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "If-Match attend un numéro de version, par exemple \"3\".",
                    "If-Match");
        }
        return Long.parseLong(lu.group(1));
    }
}
