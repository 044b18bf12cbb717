package fr.cdg62.carriere.api.echelon.campagne;

/**
 * A run to launch.
 *
 * @param siren collectivité; null for all those entitled to the mission
 */
public record DemandeCampagneEchelon(String siren) {}
