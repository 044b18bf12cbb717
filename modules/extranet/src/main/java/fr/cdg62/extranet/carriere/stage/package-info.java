/** REST resources of the stages. */
package fr.cdg62.extranet.carriere.stage;
