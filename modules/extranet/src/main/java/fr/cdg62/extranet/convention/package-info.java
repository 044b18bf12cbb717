/** Devis, conventions and prestations by REST. */
package fr.cdg62.extranet.convention;
