/** How long an inscription on a liste d'aptitude lasts (CGFP, art. L325-39). */
package fr.cdg62.carriere.aptitude.validite;
