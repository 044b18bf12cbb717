/** Listes d'aptitude seen from outside. */
package fr.cdg62.carriere.api.aptitude;
