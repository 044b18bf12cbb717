/** Suivi des conventionnements: what the parties and the CdG read of conventions and do with them. */
package fr.cdg62.finances.convention.suivi;
