package fr.cdg62.numerique.api.securisation;

import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An order and what the caller may do with it now.
 *
 * @param numero e.g. « SEC-2026-00001 »
 * @param partenaire code of the partner that serves it
 * @param referencePartenaire reference given by the partner with its acknowledgement, or null
 * @param accuseeLe day the partner acknowledged the step in progress, or null
 * @param partCdg yearly price of the CDG (tier of the grid, or agreed where the grid says « sur devis »); null until
 *     the request is sent to the partner
 * @param explicationPartCdg where that price comes from, in French
 * @param devis the partner's quote, null until received
 * @param convention id of the tripartite convention in finances, null until drawn up
 * @param commandeeLe day the three signatures were there, or null
 * @param terme last day of the current term, null before the first service works
 * @param motif why it was given up or ended, or null
 * @param historique the oldest first
 */
public record CommandeVue(
        long id,
        String numero,
        String siren,
        EtatCommande etat,
        String partenaire,
        String nomContact,
        String courrielContact,
        LocalDate demandeeLe,
        String referencePartenaire,
        LocalDate accuseeLe,
        Montant partCdg,
        String explicationPartCdg,
        DevisFibre devis,
        Long convention,
        LocalDate commandeeLe,
        LocalDate terme,
        String motif,
        List<ServiceVue> services,
        List<TransitionVue> historique,
        Set<EvenementCommande> possibles,
        long version) {}
