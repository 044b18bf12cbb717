/** Outbox: events published inside a transaction and handled later, at least once. */
package fr.cdg62.referentiel.api.outbox;
