/** Entretiens professionnels by REST. */
package fr.cdg62.extranet.carriere.entretien;
