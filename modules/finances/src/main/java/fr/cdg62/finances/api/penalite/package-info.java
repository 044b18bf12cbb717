/** Penalty for the late payment of cotisations, as entry points see it. */
package fr.cdg62.finances.api.penalite;
