/** REST resources of the studies of reprise of services. */
package fr.cdg62.extranet.carriere.reprise;
