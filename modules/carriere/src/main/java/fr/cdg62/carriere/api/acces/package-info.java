/** Which arrondissements are entrusted to which gestionnaire de carrières. */
package fr.cdg62.carriere.api.acces;
