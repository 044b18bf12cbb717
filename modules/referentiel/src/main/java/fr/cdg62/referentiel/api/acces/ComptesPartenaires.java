package fr.cdg62.referentiel.api.acces;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Machine accounts of partner systems: one per partner, known by its secret. */
@Local
public interface ComptesPartenaires {
    /**
     * Authenticates a partner system, with the same slowing of guesses as for people.
     *
     * <p>Refused with SEC_AUTHENTIFICATION (401), always in the same words, unless the secret is right and the
     * partner active.
     */
    PartenaireAuthentifie authentifier(String identifiant, String motDePasse);

    /**
     * Registers a partner and returns its secret, shown this once and never again.
     *
     * <p>Refused with SAISIE_INVALIDE (field named), or COMPTE_EN_DOUBLE (409) if the code or identifiant is taken.
     */
    SecretPartenaire inscrire(NouveauPartenaire partenaire);

    /** Replaces the secret of a partner and returns the new one, shown this once; the old one stops at once. */
    SecretPartenaire remplacerSecret(String code, long version);

    /** Stops a partner from authenticating. */
    PartenaireVue suspendre(String code, long version);

    /** Lets a suspended partner authenticate again. */
    PartenaireVue reactiver(String code, long version);

    /** Every partner, by code. */
    Page<PartenaireVue> lister(DemandePage page);
}
