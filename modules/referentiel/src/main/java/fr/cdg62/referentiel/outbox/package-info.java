/** Outbox: publication, relay, retries. */
package fr.cdg62.referentiel.outbox;
