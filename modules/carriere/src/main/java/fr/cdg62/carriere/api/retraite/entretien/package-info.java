/** Entretiens retraite: asked for, held with an adviser of the CdG, reported to the agent alone. */
package fr.cdg62.carriere.api.retraite.entretien;
