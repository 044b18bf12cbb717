package fr.cdg62.extranet.appel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Network address a call comes from. What a proxy tells ({@code X-Forwarded-For}) counts only when it comes from a proxy of
 * the settings ({@code cdg62.mandataires}): anybody can write that header.
 */
@ApplicationScoped
public class AdresseAppelant {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]{2,39}");
    private static final int GROUPES_DU_RESEAU = 4;

    private final Set<String> mandataires;

    protected AdresseAppelant() {
        mandataires = Set.of();
    }

    /** Takes the addresses of the proxies in front, separated by commas; none unless set. */
    @Inject
    public AdresseAppelant(@ConfigProperty(name = "cdg62.mandataires") Optional<String> mandataires) {
        this.mandataires = Set.copyOf(adresses(mandataires.orElse("")));
    }

    private static List<String> adresses(String liste) {
        return Arrays.stream(liste.split(",", -1)).map(String::strip).toList();
    }

    /**
     * The address of the caller; of an IPv6 one its network, for a single machine commands a whole one.
     *
     * @param directe address of whoever is at the other end of the connection
     * @param transmise {@code X-Forwarded-For}, null without it
     */
    public String lire(String directe, String transmise) {
        if (transmise == null || !mandataires.contains(directe)) {
            return reseau(directe);
        }
        List<String> chaine = adresses(transmise);
        for (int i = chaine.size() - 1; i >= 0; i--) {
            String maillon = chaine.get(i);
            if (!estUneAdresse(maillon)) {
                break;
            }
            if (!mandataires.contains(maillon)) {
                return reseau(maillon);
            }
        }
        return reseau(directe);
    }

    private static boolean estUneAdresse(String texte) {
        return IPV4.matcher(texte).matches()
                || (texte.contains(":") && IPV6.matcher(texte).matches());
    }

    private static String reseau(String adresse) {
        if (adresse == null || !adresse.contains(":")) {
            return adresse;
        }
        return String.join(":", groupes(adresse).subList(0, GROUPES_DU_RESEAU)) + "::/64";
    }

    /** The eight groups of an IPv6 address, without leading zeros, whatever the way it is written. */
    private static List<String> groupes(String adresse) {
        String[] moities = adresse.split("%", -1)[0].split("::", -1);
        List<String> debut = morceaux(moities[0]);
        List<String> fin = moities.length > 1 ? morceaux(moities[1]) : List.of();
        String[] groupes = new String[8];
        Arrays.fill(groupes, "0");
        for (int i = 0; i < debut.size() && i < groupes.length; i++) {
            groupes[i] = debut.get(i);
        }
        for (int i = 0; i < fin.size() && i < groupes.length; i++) {
            groupes[groupes.length - 1 - i] = fin.get(fin.size() - 1 - i);
        }
        return List.of(groupes);
    }

    private static List<String> morceaux(String texte) {
        return texte.isEmpty()
                ? List.of()
                : Arrays.stream(texte.toLowerCase(Locale.ROOT).split(":", -1))
                        .map(groupe -> groupe.replaceFirst("^0+(?=.)", ""))
                        .toList();
    }
}
