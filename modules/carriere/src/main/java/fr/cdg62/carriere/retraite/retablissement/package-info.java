/** Rétablissements (RTB): the form drawn up from the career, its conditions, its life. */
package fr.cdg62.carriere.retraite.retablissement;
