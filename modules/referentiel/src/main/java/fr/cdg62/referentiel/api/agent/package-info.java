/** Identity of the agents. */
package fr.cdg62.referentiel.api.agent;
