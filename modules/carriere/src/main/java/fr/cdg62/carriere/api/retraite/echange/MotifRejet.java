package fr.cdg62.carriere.api.retraite.echange;

/**
 * A reason of a rejection.
 *
 * @param code of the exchanges (E201…) for an anomaly of the account, of the common table of refusals otherwise
 * @param message in French
 * @param champ faulty field, empty for none
 */
public record MotifRejet(String code, String message, String champ) {}
