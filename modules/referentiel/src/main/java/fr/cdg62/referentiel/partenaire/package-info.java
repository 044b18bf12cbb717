/** Machine accounts of partner systems. */
package fr.cdg62.referentiel.partenaire;
