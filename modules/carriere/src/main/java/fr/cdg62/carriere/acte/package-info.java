/** Acts registered when the rules let them, their findings and what they make due. */
package fr.cdg62.carriere.acte;
