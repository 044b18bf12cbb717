/** What is said of a file that a user loads. */
package fr.cdg62.carriere.api.fichier;
