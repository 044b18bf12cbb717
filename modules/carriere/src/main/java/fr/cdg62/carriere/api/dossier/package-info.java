/** The « dossier individuel » of an official: its life, who consulted it, its transfer to another CDG. */
package fr.cdg62.carriere.api.dossier;
