package fr.cdg62.referentiel.api.acces;

/**
 * What a browser brings back from the identity provider (authorization code with PKCE, RFC 7636). A secret: never in a
 * log.
 *
 * @param code authorization code
 * @param verificateur code verifier the browser kept
 * @param nonce value the identity token must repeat
 * @param retour redirect URI the code was asked with
 */
public record RetourFournisseur(String code, String verificateur, String nonce, String retour) {
    @Override
    public String toString() {
        return "RetourFournisseur[" + retour + "]";
    }
}
