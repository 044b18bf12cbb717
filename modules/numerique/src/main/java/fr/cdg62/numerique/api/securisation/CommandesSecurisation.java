package fr.cdg62.numerique.api.securisation;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Orders of « sécurisation des données », for the collectivité (and the CDG on its behalf). Another collectivité's order
 * is INTROUVABLE; an event that the state does not allow is ETAT_TRANSITION_INTERDITE; every write after the request
 * names the version it saw (VERSION_PERIMEE otherwise) and is journaled.
 */
@Local
public interface CommandesSecurisation {
    /**
     * Makes a request.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE with the field; MISSION_NON_COUVERTE
     */
    CommandeVue demander(NouvelleCommande nouvelle);

    CommandeVue lire(long id);

    Page<CommandeResume> chercher(RechercheCommandes recherche);

    /** Signataire: accepts the quote and the CDG's share; DEVIS_PERIME after the quote's last day. */
    CommandeVue accepterDevis(long id, long version);

    /** Asks for another quote; {@code motif} says what should change, in 1 to 500 characters. */
    CommandeVue redemanderDevis(long id, String motif, long version);

    /** Signataire: asks for another term. */
    CommandeVue renouveler(long id, long version);

    /**
     * Records the trial of restoring the backup, due every year; the next one is a due date from then on.
     *
     * @param date from the day the backup works until today
     * @param resultat what it showed, in 1 to 500 characters
     */
    CommandeVue essayerRestauration(long id, LocalDate date, String resultat, long version);

    /** Gives up the request, or ends the order; {@code motif} of 1 to 500 characters. */
    CommandeVue resilier(long id, String motif, long version);
}
