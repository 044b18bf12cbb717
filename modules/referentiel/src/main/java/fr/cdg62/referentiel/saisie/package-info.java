/** Checks on what callers type, for the packages of this module. */
package fr.cdg62.referentiel.saisie;
