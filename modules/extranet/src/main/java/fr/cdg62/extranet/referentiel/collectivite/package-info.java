/** Collectivités, their établissements and effectifs, over REST. */
package fr.cdg62.extranet.referentiel.collectivite;
