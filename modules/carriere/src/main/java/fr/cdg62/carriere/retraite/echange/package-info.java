/** Exchanges of the comptes retraite with partner systems: what they read, what they send to be done after. */
package fr.cdg62.carriere.retraite.echange;
