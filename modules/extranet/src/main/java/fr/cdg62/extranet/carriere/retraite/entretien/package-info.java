/** Entretiens retraite, by REST. */
package fr.cdg62.extranet.carriere.retraite.entretien;
