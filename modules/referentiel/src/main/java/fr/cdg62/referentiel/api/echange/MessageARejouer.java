package fr.cdg62.referentiel.api.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;

/**
 * A message of the journal about to be presented again.
 *
 * @param id number of the message in the journal
 * @param partenaire the partner that had sent it, still active
 * @param service name and version of the service that received it
 * @param requete envelope received, whole
 * @param reponse envelope sent the first time
 */
public record MessageARejouer(
        long id, PartenaireAuthentifie partenaire, String service, String requete, String reponse) {}
