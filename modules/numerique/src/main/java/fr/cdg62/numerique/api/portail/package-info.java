/** The portail d'applicatifs: the applications offered, whom they are open to, and who may open them. */
package fr.cdg62.numerique.api.portail;
