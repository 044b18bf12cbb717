/** How the generated classes of the contracts read and write dates, instants and texts. */
package fr.cdg62.partenaires.ecriture;
