/** Rules of the cotisation as plain Java: what is due, what a correction changes, what is worth a second look. */
package fr.cdg62.finances.cotisation.calcul;
