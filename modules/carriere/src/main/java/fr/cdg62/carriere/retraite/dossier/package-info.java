/** Dossiers de liquidation: their life, their control before the CNRACL, who may see and move them. */
package fr.cdg62.carriere.retraite.dossier;
