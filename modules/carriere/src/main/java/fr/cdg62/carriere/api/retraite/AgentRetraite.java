package fr.cdg62.carriere.api.retraite;

/**
 * An agent whose pension or compte retraite may be prepared, by one of his careers.
 *
 * @param carriere id of the career
 * @param grade code of the grade held today, null before the first fact
 * @param siren employer today
 * @param employeur name of the employer
 */
public record AgentRetraite(long carriere, String nom, String prenom, String grade, String siren, String employeur) {}
