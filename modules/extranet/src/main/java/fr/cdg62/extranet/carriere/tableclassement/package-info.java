/** REST resource of the tables of classement. */
package fr.cdg62.extranet.carriere.tableclassement;
