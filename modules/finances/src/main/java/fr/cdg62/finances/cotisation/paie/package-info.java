/** The pay made by the CdG (paie à façon), as far as declarations are checked against it (R-COT-13). */
package fr.cdg62.finances.cotisation.paie;
