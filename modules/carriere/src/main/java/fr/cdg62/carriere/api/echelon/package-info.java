/** Avancement d'échelon: what comes next in a career, the proposals of a run, and the run itself. */
package fr.cdg62.carriere.api.echelon;
