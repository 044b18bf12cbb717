package fr.cdg62.partenaires.securite;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.GuichetPartenaires;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Who a message pretends to come from, by HTTP Basic (RFC 7617, UTF-8).
 *
 * @param identifiant empty when nothing was announced
 */
public record Identite(String identifiant, String motDePasse) {
    private static final String BASIC = "basic ";
    private static final int LONGUEUR_MAX = 1024;

    /** From the header {@code Authorization}, null when there is none. */
    public static Identite de(String autorisation) {
        if (autorisation == null
                || autorisation.length() > LONGUEUR_MAX
                || !autorisation.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return new Identite("", "");
        }
        try {
            byte[] octets = Base64.getDecoder()
                    .decode(autorisation.substring(BASIC.length()).strip());
            String texte = new String(octets, StandardCharsets.UTF_8);
            int separateur = texte.indexOf(':');
            return separateur < 0
                    ? new Identite("", "")
                    : new Identite(texte.substring(0, separateur), texte.substring(separateur + 1));
        } catch (IllegalArgumentException e) {
            return new Identite("", "");
        }
    }

    /** The partner, if the secret is its own. */
    public PartenaireAuthentifie authentifier() {
        if (identifiant.isEmpty()) {
            throw absente();
        }
        return Apis.de(GuichetPartenaires.class).parMotDePasse(identifiant, motDePasse);
    }

    /** The refusal of a message that says nothing of its sender. */
    public static DemandeRefusee absente() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Identifiez-vous par HTTP Basic ou par un en-tête WS-Security, selon l'accès du partenaire.");
    }

    /** The refusal of a message that gives two proofs. */
    public static DemandeRefusee enDouble() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Une seule preuve d'identité par message : HTTP Basic ou en-tête WS-Security.");
    }

    @Override
    public String toString() {
        return "Identite[" + identifiant + "]";
    }
}
