package fr.cdg62.carriere.api.echelon.envoi;

/**
 * Proposals of a collectivité that a sending left aside.
 *
 * @param libelle the reason in French
 * @param propositions how many
 */
public record EcartEnvoi(String siren, RaisonEcart raison, String libelle, int propositions) {}
