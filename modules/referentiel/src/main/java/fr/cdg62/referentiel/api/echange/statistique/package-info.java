/** How many messages partner systems send, and how they fare. */
package fr.cdg62.referentiel.api.echange.statistique;
