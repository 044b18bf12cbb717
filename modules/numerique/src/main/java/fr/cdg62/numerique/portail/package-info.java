/** The portail d'applicatifs: applications delivered with the system, their addresses, and who may open them. */
package fr.cdg62.numerique.portail;
