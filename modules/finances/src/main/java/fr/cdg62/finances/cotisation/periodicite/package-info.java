/** How often a collectivité declares, and until when (R-COT-5, R-COT-6). */
package fr.cdg62.finances.cotisation.periodicite;
