/** Documents drawn from the dossiers: inventaire, bordereau, letter, état des services, certificate. */
package fr.cdg62.carriere.edition;
