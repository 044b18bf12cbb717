/** The built-in token issuer. */
package fr.cdg62.referentiel.jeton;
