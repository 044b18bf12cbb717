/** Factures and billing runs by REST. */
package fr.cdg62.extranet.facturation;
