package fr.cdg62.carriere.api.acte;

/**
 * A finding on an act.
 *
 * @param code of the refusal when it is blocking ({@code MET-302}), name of the anomaly or information otherwise
 * @param message in French, with the figures
 * @param regle text the rule comes from
 * @param champ field concerned, may be null
 */
public record Constat(Gravite gravite, String code, String message, String regle, String champ) {}
