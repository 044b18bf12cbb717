/** Who calls, and what he may do: roles, habilitations in force, tokens, authentication of partner systems. */
package fr.cdg62.referentiel.api.acces;
