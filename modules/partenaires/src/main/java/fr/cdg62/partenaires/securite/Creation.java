package fr.cdg62.partenaires.securite;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * When a proof was made.
 *
 * @param texte as written: it enters the digest of a token
 */
record Creation(String texte, Instant instant) {
    /** With or without fraction of a second, with {@code Z} or an offset, never without zone. */
    private static final Pattern FORME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    /** From the {@code Created} of a token or of a timestamp; SEC_HORODATAGE when it cannot be read. */
    static Creation de(Element parent) {
        String texte = Wss.texte(Wss.unique(parent, Wss.WSU, "Created"));
        Instant cree = lire(texte.strip());
        List<Element> fins = Wss.enfants(parent, Wss.WSU, "Expires");
        if (fins.size() > 1
                || (!fins.isEmpty() && !lire(Wss.texte(fins.get(0)).strip()).isAfter(cree))) {
            throw refus("L'horodatage de sécurité finit avant d'avoir commencé.");
        }
        return new Creation(texte, cree);
    }

    private static Instant lire(String texte) {
        if (!FORME.matcher(texte).matches()) {
            throw illisible();
        }
        try {
            return OffsetDateTime.parse(texte).toInstant();
        } catch (DateTimeException e) {
            throw illisible();
        }
    }

    private static DemandeRefusee illisible() {
        return refus("L'horodatage de sécurité s'écrit avec son fuseau, par exemple 2026-11-29T09:30:00Z ou"
                + " 2026-11-29T10:30:00.123+01:00.");
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SEC_HORODATAGE, message, "Created");
    }
}
