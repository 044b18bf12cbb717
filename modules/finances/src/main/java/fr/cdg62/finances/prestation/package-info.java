/** Units done under a convention, billed once. */
package fr.cdg62.finances.prestation;
