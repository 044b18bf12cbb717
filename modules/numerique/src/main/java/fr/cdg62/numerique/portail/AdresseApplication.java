package fr.cdg62.numerique.portail;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The addresses the portail may send people to: https, on a host of the application or below it. The hosts are delivered
 * with the system, so that an administrator's account does not suffice to lead people elsewhere.
 */
final class AdresseApplication {
    private static final int LONGUEUR_MAX = 300;
    private static final int AUCUN_PORT = -1;

    private AdresseApplication() {}

    /** The address without spaces around; SAISIE_INVALIDE on {@code url} when people may not be sent there. */
    static String exiger(String saisie, List<String> hotes) {
        String adresse = saisie.strip();
        if (!estAdmise(adresse, hotes)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "L'adresse commence par https://, sans nom d'utilisateur ni port, en %d caractères au plus, sur : %s."
                            .formatted(LONGUEUR_MAX, String.join(", ", hotes)),
                    "url");
        }
        return adresse;
    }

    static boolean estAdmise(String adresse, List<String> hotes) {
        if (adresse.length() > LONGUEUR_MAX) {
            return false;
        }
        try {
            URI uri = new URI(adresse);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() == AUCUN_PORT
                    && hotes.stream().anyMatch(hote -> estSur(uri.getHost(), hote));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean estSur(String recu, String hote) {
        String nom = recu.toLowerCase(Locale.ROOT);
        return nom.equals(hote) || nom.endsWith("." + hote);
    }
}
