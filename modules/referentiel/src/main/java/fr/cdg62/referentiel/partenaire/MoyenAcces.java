package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One way in for a partner: a mode, and the secret that goes with it. */
@Embeddable
class MoyenAcces {
    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private ModeSecurite mode;

    @Column(name = "secret")
    private String empreinte;

    @Column(name = "secret_chiffre")
    private String chiffre;

    protected MoyenAcces() {}

    private MoyenAcces(ModeSecurite mode, String empreinte, String chiffre) {
        this.mode = mode;
        this.empreinte = empreinte;
        this.chiffre = chiffre;
    }

    static MoyenAcces basic(String empreinte) {
        return new MoyenAcces(ModeSecurite.BASIC, empreinte, null);
    }

    static MoyenAcces jeton(String chiffre) {
        return new MoyenAcces(ModeSecurite.USERNAME_TOKEN, null, chiffre);
    }

    static MoyenAcces signature() {
        return new MoyenAcces(ModeSecurite.X509, null, null);
    }

    ModeSecurite mode() {
        return mode;
    }

    /** Hash of the secret, for BASIC. */
    String empreinte() {
        return empreinte;
    }

    /** The secret encrypted, for USERNAME_TOKEN: a digest can only be checked by who knows the secret. */
    String chiffre() {
        return chiffre;
    }
}
