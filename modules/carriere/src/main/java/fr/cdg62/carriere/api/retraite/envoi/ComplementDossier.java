package fr.cdg62.carriere.api.retraite.envoi;

import java.util.List;

/**
 * What completes a dossier de liquidation or a demande d'avis.
 *
 * @param dossier its number
 * @param pieces files to add, in this order
 * @param soumettre whether it then goes on: to the control of the CdG, or back to the study of the CNRACL
 * @param note what was completed, 2 000 characters at most; needed to go on with a demande d'avis, null for none
 */
public record ComplementDossier(long dossier, List<PieceEnvoyee> pieces, boolean soumettre, String note) {
    public ComplementDossier {
        pieces = List.copyOf(pieces);
    }
}
