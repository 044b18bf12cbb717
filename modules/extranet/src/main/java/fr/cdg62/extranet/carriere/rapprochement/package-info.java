/** Rapprochement of agents by REST. */
package fr.cdg62.extranet.carriere.rapprochement;
