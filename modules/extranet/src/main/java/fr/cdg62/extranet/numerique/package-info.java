/** « Sécurisation des données » by REST: orders of the collectivités, and the partners that serve them. */
package fr.cdg62.extranet.numerique;
