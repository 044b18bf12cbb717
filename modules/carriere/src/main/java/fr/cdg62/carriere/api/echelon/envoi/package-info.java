/** Sending the proposals of a run to all the collectivités at once. */
package fr.cdg62.carriere.api.echelon.envoi;
