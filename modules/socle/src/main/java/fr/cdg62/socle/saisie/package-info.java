/** Checks of what was typed, shared by the modules. */
package fr.cdg62.socle.saisie;
