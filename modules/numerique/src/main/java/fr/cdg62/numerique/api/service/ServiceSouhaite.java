package fr.cdg62.numerique.api.service;

/**
 * A service asked for.
 *
 * @param quantite boxes, keys, workstations or seats, 1 to 9 999
 * @param nomDomaine wanted domain name, in ASCII lower case (RFC 1035); mandatory for NOM_DOMAINE, null for the others
 */
public record ServiceSouhaite(ServiceSecurise service, int quantite, String nomDomaine) {}
