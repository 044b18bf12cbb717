/** Dated figures of the cotisations: rates, thresholds, days and delays, with where they come from. */
package fr.cdg62.finances.cotisation.bareme;
