package fr.cdg62.carriere.api.acte;

/**
 * A career to open, with the act that opens it.
 *
 * @param agent identity of the agent
 * @param cadreEmplois code of the cadre d'emplois, 1 to 80 characters
 * @param siren employer
 * @param acte says at least the statut; the employment is added when the act does not say it
 */
public record NouvelleCarriere(long agent, String cadreEmplois, String siren, NouvelActe acte) {}
