/** Partner systems: how they prove who they are, and how the CdG keeps their accesses. */
package fr.cdg62.referentiel.api.partenaire;
