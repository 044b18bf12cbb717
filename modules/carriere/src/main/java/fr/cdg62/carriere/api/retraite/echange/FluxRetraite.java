package fr.cdg62.carriere.api.retraite.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;

/**
 * Corrections that partner systems send: kept at once, done after, in the order of their arrival, each once whatever
 * happens to the server in between. Their sender follows them by their number. The object must belong to a collectivité
 * that gave the partner a mandate, INTROUVABLE otherwise; the mandate is looked at again when the correction is done.
 *
 * <p>The call acts for the partner ({@code ContexteAppel.agirPour}).
 */
@Local
public interface FluxRetraite {
    /** Keeps a correction of the periods of an account. */
    FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionCompte correction);

    /** Keeps the correction of an anomaly of déclaration. */
    FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionAnomalie correction);

    /** A flux of this partner; INTROUVABLE for any other. */
    FluxVue lire(PartenaireAuthentifie partenaire, String numero);
}
