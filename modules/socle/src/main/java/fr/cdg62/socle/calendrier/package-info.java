/** The clock, the French public holidays and the ways the law counts a delay. */
package fr.cdg62.socle.calendrier;
