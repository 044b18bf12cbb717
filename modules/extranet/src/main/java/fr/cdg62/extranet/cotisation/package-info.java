/** Cotisations: declaring, correcting, checking, claiming, pursuing. */
package fr.cdg62.extranet.cotisation;
