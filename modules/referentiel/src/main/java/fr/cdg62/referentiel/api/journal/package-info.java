/** Audit journal (traçabilité): who did what, when, for which collectivité, through which channel; append-only. */
package fr.cdg62.referentiel.api.journal;
