/** Reprises d'antériorité, by REST. */
package fr.cdg62.extranet.carriere.retraite.reprise;
