/** The codes of the messages of retirement, read together whatever table they come from. */
package fr.cdg62.carriere.retraite.referentiel;
