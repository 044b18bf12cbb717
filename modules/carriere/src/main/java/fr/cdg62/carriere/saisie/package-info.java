/** Checks of what was typed, shared by the missions of the module. */
package fr.cdg62.carriere.saisie;
