package fr.cdg62.carriere.api.retraite.piece;

import java.util.List;

/**
 * A line of the list of pieces in force at the date of effect of the pension.
 *
 * @param code as the deposit names it
 * @param obligatoire without it the dossier does not go to the control (E306)
 * @param source where the line comes from, with its mark when it waits for a confirmation
 * @param deposees the latest first; empty when nothing was deposited
 */
public record PieceAttendue(
        String code, String libelle, boolean obligatoire, String source, List<PieceDeposee> deposees) {
    /** Whether it is required and nothing was deposited. */
    public boolean manque() {
        return obligatoire && deposees.isEmpty();
    }
}
