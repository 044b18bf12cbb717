/** Nominative list of the officials at 1 January: drawn, sent to the préfet, its échéance. */
package fr.cdg62.carriere.nominative;
