package fr.cdg62.partenaires.securite;

import fr.cdg62.referentiel.api.partenaire.JetonPresente;
import org.w3c.dom.Element;

/** Reads a UsernameToken. Only a digest is taken, with its nonce and creation: a secret in clear is refused. */
final class JetonUtilisateur {
    private static final String CONDENSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest";
    private static final int NOM_MAX = 100;
    private static final int NONCE_MAX = 64;
    private static final int SHA1_OCTETS = 20;

    private JetonUtilisateur() {}

    static JetonPresente lire(Element jeton) {
        Element motDePasse = Wss.unique(jeton, Wss.WSSE, "Password");
        if (!CONDENSE.equals(motDePasse.getAttribute("Type"))) {
            throw Wss.refus("Le jeton porte un condensé du secret (PasswordDigest), jamais le secret lui-même.");
        }
        String nom = Wss.texte(Wss.unique(jeton, Wss.WSSE, "Username"));
        if (nom.length() > NOM_MAX) {
            throw Wss.refus("L'identifiant compte %d caractères au plus.".formatted(NOM_MAX));
        }
        Creation creation = Creation.de(jeton);
        return new JetonPresente(
                nom,
                Wss.octets(Wss.unique(jeton, Wss.WSSE, "Nonce"), NONCE_MAX),
                creation.texte(),
                creation.instant(),
                Wss.octets(motDePasse, SHA1_OCTETS));
    }
}
