package fr.cdg62.numerique.api.securisation;

import fr.cdg62.socle.valeur.Montant;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** What the CDG's « usages numériques » service does with an order. Same refusals as {@link CommandesSecurisation}. */
@Local
public interface PilotageSecurisation {
    /**
     * Sends the request to the partner, with the CDG's yearly share computed from the grid of the day.
     *
     * @param partConvenue share agreed with the collectivité, only where the grid says « sur devis » (commune above 3 500
     *     inhabitants, établissement public); null otherwise
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE (field {@code partConvenue}) when it is given
     *     although the grid has a price, or missing although it has none
     */
    CommandeVue transmettre(long id, Montant partConvenue, long version);

    /**
     * Draws up the tripartite convention in finances and proposes it to the collectivité.
     *
     * @param dateEffet first day of the convention, today or later
     */
    CommandeVue ouvrirConvention(long id, LocalDate dateEffet, long version);

    /** Opens the new term that the collectivité asked for. */
    CommandeVue confirmerRenouvellement(long id, long version);
}
