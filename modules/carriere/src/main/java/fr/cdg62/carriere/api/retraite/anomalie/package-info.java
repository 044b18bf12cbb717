/** Anomalies of the déclarations individuelles (DI): reported by the CNRACL, given to the employer, corrected, lifted. */
package fr.cdg62.carriere.api.retraite.anomalie;
