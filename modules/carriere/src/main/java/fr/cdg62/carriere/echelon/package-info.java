/**
 * Avancement d'échelon: what time counts, when each échelon is reached, and the proposals that a run sends to the
 * collectivités for signature (CGFP, art. L522-2 to L522-13).
 */
package fr.cdg62.carriere.echelon;
