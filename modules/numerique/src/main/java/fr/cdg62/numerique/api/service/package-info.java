/** The services that an order of « sécurisation des données » is made of, and where each stands. */
package fr.cdg62.numerique.api.service;
