/** Partner systems, their accesses and their certificates. */
package fr.cdg62.extranet.referentiel.partenaire;
