/** What is declared and what it makes due: bases, contributions, periods, amounts, with their trace. */
package fr.cdg62.finances.api.cotisation.calcul;
