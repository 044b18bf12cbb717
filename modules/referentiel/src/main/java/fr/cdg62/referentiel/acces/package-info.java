/** The one decision « may this caller act for this collectivité today », from the habilitations in force. */
package fr.cdg62.referentiel.acces;
