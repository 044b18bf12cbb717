/** The pension of the CNRACL, rule by rule, in plain Java (specification carrière, § 2.6). */
package fr.cdg62.carriere.retraite.pension;
