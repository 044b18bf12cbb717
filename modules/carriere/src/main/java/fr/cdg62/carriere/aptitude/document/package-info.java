/** The documents of a liste d'aptitude. */
package fr.cdg62.carriere.aptitude.document;
