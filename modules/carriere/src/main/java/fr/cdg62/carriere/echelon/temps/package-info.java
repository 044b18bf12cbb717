/** What counts as time spent in an échelon, and how much (specification carrière, §§ 2.1.2 and 2.1.3). */
package fr.cdg62.carriere.echelon.temps;
