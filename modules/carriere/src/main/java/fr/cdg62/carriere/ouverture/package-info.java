/** Opening of the dossiers, and what follows the agent afterwards: employer and name. */
package fr.cdg62.carriere.ouverture;
