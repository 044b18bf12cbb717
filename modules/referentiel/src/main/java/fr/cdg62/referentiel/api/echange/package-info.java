/** Exchanges with the outside: once-only execution of writes, and journal of the messages of partner systems. */
package fr.cdg62.referentiel.api.echange;
