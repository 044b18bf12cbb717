/** What partners follow of the dossiers, whatever they ask for. */
package fr.cdg62.carriere.retraite.suivi;
