/** Entry points of the portail d'applicatifs. */
package fr.cdg62.extranet.portail;
