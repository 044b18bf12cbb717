/** When each échelon is reached: what time counts, what shortens the wait, what reforms change. Plain rules. */
package fr.cdg62.carriere.echelon.calcul;
