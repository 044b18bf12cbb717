package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.chronologie.Situation;

/** The index a pension is computed on. */
record IndiceRetenu(Situation situation, int indice) {}
