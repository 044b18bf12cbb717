/** Conditions of the avancements de grade, and the agents who meet them. */
package fr.cdg62.carriere.avancement.condition;
