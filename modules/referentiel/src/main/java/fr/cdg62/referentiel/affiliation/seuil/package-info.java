/** The threshold of 350 agents: which side of it a structure is on, and since when (R-AFF-1 to R-AFF-4). */
package fr.cdg62.referentiel.affiliation.seuil;
