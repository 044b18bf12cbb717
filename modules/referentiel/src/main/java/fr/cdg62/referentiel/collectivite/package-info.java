/** Collectivités: entities, reference data, reading and registration. */
package fr.cdg62.referentiel.collectivite;
