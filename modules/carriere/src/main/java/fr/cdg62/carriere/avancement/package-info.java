/** Avancement de grade: conditions, ratio, tableau in order of merit, nominations (CGFP, art. L522-24 to L522-31). */
package fr.cdg62.carriere.avancement;
