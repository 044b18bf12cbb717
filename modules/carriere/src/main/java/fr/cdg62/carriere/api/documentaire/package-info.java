/** Base documentaire: provisions, explanations, models of acts, veille. */
package fr.cdg62.carriere.api.documentaire;
