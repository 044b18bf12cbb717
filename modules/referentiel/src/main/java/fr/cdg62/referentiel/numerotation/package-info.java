/** Gapless numbering. */
package fr.cdg62.referentiel.numerotation;
