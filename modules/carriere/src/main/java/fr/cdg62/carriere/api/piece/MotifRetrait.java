package fr.cdg62.carriere.api.piece;

/** Why a piece leaves the dossier; its number stays, with this reason. */
public enum MotifRetrait {
    /** Annulled by a judge. */
    ANNULATION,
    /** Withdrawn by its author, within 4 months of its signature when it creates rights. */
    RETRAIT,
    /** Sanction erased (CGFP, art. L533-5 and L533-6): nothing of it is shown any more. */
    EFFACEMENT_SANCTION,
    /** Sanction covered by an amnesty: nothing of it is shown any more. */
    AMNISTIE;

    /** Whether nothing of the piece may remain visible. */
    public boolean efface() {
        return this == EFFACEMENT_SANCTION || this == AMNISTIE;
    }
}
