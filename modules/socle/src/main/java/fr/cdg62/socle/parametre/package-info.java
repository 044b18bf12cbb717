/** Dated parameters: every rate, threshold, tariff or delay with the period it holds for and the text it comes from. */
package fr.cdg62.socle.parametre;
