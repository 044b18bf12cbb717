package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.referentiel.api.acces.ComptesPartenaires;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
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
record Identite(String identifiant, String motDePasse) {
    private static final String BASIC = "basic ";
    private static final int LONGUEUR_MAX = 1024;

    static Identite de(String autorisation) {
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

    PartenaireAuthentifie authentifier() {
        if (identifiant.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_AUTHENTIFICATION, "Identifiez-vous par HTTP Basic avec le compte du partenaire.");
        }
        return Apis.de(ComptesPartenaires.class).authentifier(identifiant, motDePasse);
    }

    @Override
    public String toString() {
        return "Identite[" + identifiant + "]";
    }
}
