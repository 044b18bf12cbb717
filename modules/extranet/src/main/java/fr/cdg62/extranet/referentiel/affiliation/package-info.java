/** Memberships of the centre de gestion and yearly review of the thresholds, over REST. */
package fr.cdg62.extranet.referentiel.affiliation;
