/** Passwords: choosing one, signing in with it, what a session may do. */
package fr.cdg62.referentiel.compte.motdepasse;
