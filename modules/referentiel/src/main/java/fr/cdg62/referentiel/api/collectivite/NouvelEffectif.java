package fr.cdg62.referentiel.api.collectivite;

/**
 * A head-count to register; it supersedes the one registered for the same date, which stays in the history.
 *
 * @param siren employer
 * @param effectif date and figures, each 0 or more
 * @param origine where the figures come from, in French (« bilan social 2026 », « déclaration de la collectivité »)
 */
public record NouvelEffectif(String siren, EffectifVue effectif, String origine) {}
