/**
 * Avancement d'échelon: the proposals that a run makes for the twelve months to come, from the computation to the act
 * registered (CGFP, art. L522-2 to L522-13).
 */
package fr.cdg62.carriere.echelon;
