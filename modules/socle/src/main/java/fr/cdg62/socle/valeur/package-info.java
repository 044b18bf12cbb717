/** Values of the trade that are more than a number or a string: money, periods, and the national identifiers with their key. */
package fr.cdg62.socle.valeur;
