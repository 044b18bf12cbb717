package fr.cdg62.numerique.api.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * What Fibre Numérique 59/62 does with the orders entrusted to it. An order that was never sent to this partner is
 * INTROUVABLE; an event that the state does not allow is ETAT_TRANSITION_INTERDITE; wrong dates are SAISIE_INVALIDE with
 * the field. Everything is journaled under the partner's name.
 */
@Local
public interface EchangesFibre {
    /** The orders entrusted to the partner, the oldest first. */
    Page<CommandeConfiee> lister(PartenaireAuthentifie partenaire, RechercheConfiees recherche);

    /**
     * Acknowledges the request for a quote or the order; without effect when the step is already acknowledged.
     *
     * @param reference the partner's own reference, or null
     */
    CommandeConfiee accuserReception(PartenaireAuthentifie partenaire, String numero, String reference);

    CommandeConfiee deposerDevis(PartenaireAuthentifie partenaire, String numero, DevisDepose devis);

    /** Signs the tripartite convention; the order leaves if this is the third signature. */
    CommandeConfiee signerConvention(PartenaireAuthentifie partenaire, String numero, SignaturePartenaire signature);

    /**
     * Records what happened to one service, and what follows for the order: in service with its first service, in
     * incident while one of them is, ended with the last.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE (field {@code service}) when it was not ordered;
     *     DOMAINE_REQUIS for a messagerie before the domain name of the same order
     */
    CommandeConfiee suivreService(PartenaireAuthentifie partenaire, FaitService fait);
}
