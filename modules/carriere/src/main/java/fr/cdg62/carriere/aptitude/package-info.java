/** Listes d'aptitude: inscriptions, their term, suspensions and renewals, publicity (CGFP, art. L325-38 to L325-41). */
package fr.cdg62.carriere.aptitude;
