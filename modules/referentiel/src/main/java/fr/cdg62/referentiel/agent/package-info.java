/** Agents. */
package fr.cdg62.referentiel.agent;
