package fr.cdg62.carriere.api.promotion.dossier;

import java.time.LocalDate;

/**
 * The opinion of another employer of the agent, received by the one who proposes.
 *
 * @param siren the other employer
 * @param favorable whether it agrees
 * @param recuLe day it was received, today at the latest
 */
public record AvisEmployeur(String siren, Boolean favorable, LocalDate recuLe) {}
