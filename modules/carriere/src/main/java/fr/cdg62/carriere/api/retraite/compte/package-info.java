/** Comptes individuels retraite (CIR): what the CNRACL knows of an agent, corrected, checked, made reliable. */
package fr.cdg62.carriere.api.retraite.compte;
