package fr.cdg62.referentiel.api.affiliation;

import java.time.Instant;

/**
 * A version of an affiliation as it was registered, including the superseded ones.
 *
 * @param affiliation the fact
 * @param acteur who registered it
 * @param enregistreeLe when it was registered
 * @param remplaceeLe when another version took its place, null for the version in force
 */
public record VersionAffiliation(
        AffiliationVue affiliation, String acteur, Instant enregistreeLe, Instant remplaceeLe) {}
