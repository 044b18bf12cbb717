/** The codes that the messages of retirement use, with the dates between which they hold. */
package fr.cdg62.carriere.api.retraite.referentiel;
