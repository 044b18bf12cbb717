/** Service ComptesRetraite v1, for the systems of collectivités under mandate. */
package fr.cdg62.partenaires.retraite;
