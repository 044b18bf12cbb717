/** Entretiens retraite: who asks, the appointment, the report that the agent alone receives. */
package fr.cdg62.carriere.retraite.entretien;
