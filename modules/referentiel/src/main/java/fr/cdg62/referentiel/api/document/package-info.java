/** Documents deposited by users or produced by the system. */
package fr.cdg62.referentiel.api.document;
