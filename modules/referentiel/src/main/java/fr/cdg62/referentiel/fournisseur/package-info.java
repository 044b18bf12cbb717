/** People recognised by the organisation's own identity provider (OpenID Connect), instead of a password kept here. */
package fr.cdg62.referentiel.fournisseur;
