/** Signature keys as the extranet and the CDG see them. */
package fr.cdg62.numerique.api.cle;
