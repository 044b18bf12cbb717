/** Factures (avis des sommes à payer): what is due for a mission and a period, never twice (R-FAC-1 to 3). */
package fr.cdg62.finances.facture;
