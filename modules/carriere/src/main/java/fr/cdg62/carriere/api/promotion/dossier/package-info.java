/** Proposals to the promotion interne seen from outside. */
package fr.cdg62.carriere.api.promotion.dossier;
