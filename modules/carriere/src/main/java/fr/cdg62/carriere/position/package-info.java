/** The rules of the positions of officials: what is refused, what is only an anomaly, and when something is due. */
package fr.cdg62.carriere.position;
