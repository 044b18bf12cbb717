/** What is due, what was deposited, what was done and exchanged, and the dated figures, over REST. */
package fr.cdg62.extranet.referentiel.suivi;
