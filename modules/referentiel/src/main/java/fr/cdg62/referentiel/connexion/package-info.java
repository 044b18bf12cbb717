/** Checking of passwords, for people and for partner systems: hash, slowing of guesses, journal. */
package fr.cdg62.referentiel.connexion;
