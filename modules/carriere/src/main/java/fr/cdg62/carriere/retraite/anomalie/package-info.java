/** Anomalies of the déclarations individuelles: what is wrong, whose turn it is, until when. */
package fr.cdg62.carriere.retraite.anomalie;
