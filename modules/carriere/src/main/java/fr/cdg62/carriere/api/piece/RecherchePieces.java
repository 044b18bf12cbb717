package fr.cdg62.carriere.api.piece;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of a list of pieces, the longest waiting first.
 *
 * @param siren depositor, required for a collectivité; null means all for the CDG
 * @param dossier dossier, may be null
 * @param etat state, may be null
 * @param avecAnomalies only those that have one, when true
 */
public record RecherchePieces(String siren, Long dossier, EtatPiece etat, boolean avecAnomalies, DemandePage page) {}
