/** Penalty for the late payment of cotisations, only where the conseil d'administration voted it (R-COT-7). */
package fr.cdg62.finances.penalite;
