package fr.cdg62.referentiel.api.partenaire;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Machine accounts of partner systems, kept by the CdG: one per partner. */
@Local
public interface ComptesPartenaires {
    /**
     * Registers a partner, by HTTP Basic at first, and returns its secret, shown this once and never again.
     *
     * <p>Refused with SAISIE_INVALIDE (field named), or COMPTE_EN_DOUBLE (409) if the code or identifiant is taken.
     */
    SecretPartenaire inscrire(NouveauPartenaire partenaire);

    /**
     * Gives a partner a new access, of the same mode or another; a new secret is shown this once. The former access
     * stays valid for the days of overlap asked for, so that the partner changes without interruption; one at most is
     * kept.
     *
     * <p>Refused with SAISIE_INVALIDE on an overlap out of bounds, PARTENAIRE_SANS_CERTIFICAT (409)
     * for X509 without a valid certificate, CHIFFREMENT_ABSENT (409) for USERNAME_TOKEN without encryption key.
     */
    SecretPartenaire renouvelerAcces(String code, long version, NouvelAcces acces);

    /** Sets the quota of a partner, 1 to 100 000 messages a minute; null: the general one. */
    PartenaireVue limiter(String code, long version, Integer quotaParMinute);

    /** Stops a partner from authenticating. */
    PartenaireVue suspendre(String code, long version);

    /** Lets a suspended partner authenticate again. */
    PartenaireVue reactiver(String code, long version);

    /** One partner; INTROUVABLE when none has this code. */
    PartenaireVue lire(String code);

    /** Every partner, by code. */
    Page<PartenaireVue> lister(DemandePage page);
}
