/** Documents drawn from the dossiers, as PDF/A. */
package fr.cdg62.carriere.api.edition;
