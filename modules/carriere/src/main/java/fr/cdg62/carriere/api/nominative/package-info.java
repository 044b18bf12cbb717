/** Nominative list of the officials at 1 January (décret 85-643, art. 38). */
package fr.cdg62.carriere.api.nominative;
