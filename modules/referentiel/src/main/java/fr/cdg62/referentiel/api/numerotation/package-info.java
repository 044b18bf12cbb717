/** Gapless numbers of accounting and legal documents. */
package fr.cdg62.referentiel.api.numerotation;
