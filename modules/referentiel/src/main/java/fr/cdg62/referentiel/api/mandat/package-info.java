/** Mandates: for which collectivités a partner system may act. */
package fr.cdg62.referentiel.api.mandat;
