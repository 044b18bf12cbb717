/** Start-up: the steps run in order when the system starts. */
package fr.cdg62.referentiel.api.demarrage;
