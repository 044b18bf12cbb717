/** An order of sécurisation des données: its services, its price, its life, its suites. */
package fr.cdg62.numerique.commande;
