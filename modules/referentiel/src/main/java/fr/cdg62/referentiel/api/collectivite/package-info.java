/** Collectivités and other local public employers: identity, établissements, population by year, effectifs by date. */
package fr.cdg62.referentiel.api.collectivite;
