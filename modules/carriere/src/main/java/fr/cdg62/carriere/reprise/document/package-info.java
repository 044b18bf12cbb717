/** What is printed of a study of reprise. */
package fr.cdg62.carriere.reprise.document;
