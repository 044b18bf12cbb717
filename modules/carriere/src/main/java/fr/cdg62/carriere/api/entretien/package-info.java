/** Entretiens professionnels: from the convocation to the report filed, with their legal delays. */
package fr.cdg62.carriere.api.entretien;
