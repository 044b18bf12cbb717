/** What the lines of an import say. */
package fr.cdg62.carriere.importation.lecture;
