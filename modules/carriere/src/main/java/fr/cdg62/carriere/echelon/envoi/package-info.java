/**
 * Sending of the proposals of a run to all the collectivités, as a Jakarta Batch job: in the order of the collectivités,
 * two hundred proposals a transaction, begun again after a crash without sending twice.
 */
package fr.cdg62.carriere.echelon.envoi;
