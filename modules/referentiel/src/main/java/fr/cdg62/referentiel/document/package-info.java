/** Deposit of documents: what is accepted, and where it is kept. */
package fr.cdg62.referentiel.document;
