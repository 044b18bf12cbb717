/** Demandes d'avis préalable, by REST. */
package fr.cdg62.extranet.carriere.retraite.avis;
