/** The décompte of a stage in real days. */
package fr.cdg62.carriere.stage.calcul;
