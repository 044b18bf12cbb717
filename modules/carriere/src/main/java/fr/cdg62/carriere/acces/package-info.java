/** Who may see and change which careers: own body, arrondissements entrusted, own file. */
package fr.cdg62.carriere.acces;
