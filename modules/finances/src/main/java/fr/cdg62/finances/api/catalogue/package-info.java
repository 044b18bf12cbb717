/** The missions of the CdG62 and the rights to them. */
package fr.cdg62.finances.api.catalogue;
