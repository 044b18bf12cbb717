/** What a grade requires of the employer: seuil démographique, rate of promotion. */
package fr.cdg62.carriere.avancement.seuil;
