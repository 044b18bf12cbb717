package fr.cdg62.carriere.api.echelon.campagne;

/**
 * Something a run could not compute.
 *
 * @param carriere null when the whole collectivité is refused
 * @param agent name of the agent; empty for a collectivité
 */
public record ErreurEchelon(String siren, Long carriere, String agent, String code, String message) {}
