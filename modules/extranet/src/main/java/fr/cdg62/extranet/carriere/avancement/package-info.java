/** Avancement de grade: rules of the employer, tableaux, publication to everybody. */
package fr.cdg62.extranet.carriere.avancement;
