package fr.cdg62.referentiel.api.partenaire;

/**
 * How a partner shall authenticate from now on.
 *
 * @param mode null: the present one
 * @param recouvrementJours days during which the present access stays valid beside the new one, 0 to the parameter
 *     PARTENAIRE_RECOUVREMENT_MAX; null: 0, it stops at once
 */
public record NouvelAcces(ModeSecurite mode, Integer recouvrementJours) {}
