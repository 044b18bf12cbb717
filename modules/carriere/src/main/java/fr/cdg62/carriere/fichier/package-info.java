/** CSV files that a user loads: every faulty line is reported, none stops the reading of the others. */
package fr.cdg62.carriere.fichier;
