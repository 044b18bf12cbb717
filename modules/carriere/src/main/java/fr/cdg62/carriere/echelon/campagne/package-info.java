/**
 * Runs of avancement d'échelon as Jakarta Batch jobs: careers in the order of their ids, two hundred a transaction,
 * resumed after a crash at the next start.
 */
package fr.cdg62.carriere.echelon.campagne;
