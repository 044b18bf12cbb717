/** Small reductions left for the next period instead of a titre (R-COT-11). */
package fr.cdg62.finances.cotisation.credit;
