/** Who may be proposed to the promotion interne: competence of the CdG, services of the agent. */
package fr.cdg62.carriere.promotion.condition;
