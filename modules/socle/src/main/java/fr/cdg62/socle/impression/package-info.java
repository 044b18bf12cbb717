/** Printed documents: templates to archivable PDF. */
package fr.cdg62.socle.impression;
