package fr.cdg62.carriere.retraite;

/**
 * One of the careers of an agent, and whose.
 *
 * @param arrondissement where the employer lies, empty for none
 */
public record CarriereDeLAgent(long id, String siren, String arrondissement) {}
