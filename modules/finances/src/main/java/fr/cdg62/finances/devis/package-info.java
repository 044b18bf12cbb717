/** Devis (R-DEV-1): what a mission would cost, numbered, valid for a time, accepted or refused. */
package fr.cdg62.finances.devis;
