package fr.cdg62.referentiel.api.partenaire;

/** How a partner proves who it is, at each message. */
public enum ModeSecurite {
    /** Identifiant and secret by HTTP Basic, over TLS. */
    BASIC,
    /** WS-Security UsernameToken: digest of the secret, a nonce and an instant; the secret itself never travels. */
    USERNAME_TOKEN,
    /** WS-Security signature of the body and its timestamp, with a certificate deposited here. */
    X509;

    /** Whether the proof rests on a secret that the system draws. */
    public boolean aUnSecret() {
        return this != X509;
    }
}
