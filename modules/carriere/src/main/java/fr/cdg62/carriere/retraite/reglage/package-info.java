/** Figures and rules of the pensions of the CNRACL, as dated rows with their source. */
package fr.cdg62.carriere.retraite.reglage;
