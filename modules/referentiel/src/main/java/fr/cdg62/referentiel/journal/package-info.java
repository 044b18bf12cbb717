/** Audit journal: lines written with the act, chained afterwards, verified on request. */
package fr.cdg62.referentiel.journal;
