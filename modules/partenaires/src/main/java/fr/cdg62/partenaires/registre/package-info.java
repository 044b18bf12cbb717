/** The registry of the SOAP services, for those who write to them (specification numérique, C18). */
package fr.cdg62.partenaires.registre;
