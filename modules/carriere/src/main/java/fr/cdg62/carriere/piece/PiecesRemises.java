package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.PieceVue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The pieces that leave with a dossier. */
@ApplicationScoped
public class PiecesRemises {
    @Inject
    private PiecesEnBase pieces;

    /** The numbered pieces, erased ones shown as withdrawn only. */
    public List<PieceVue> de(long dossier) {
        return pieces.numerotees(dossier).stream()
                .map(piece -> piece.vue(role -> false))
                .toList();
    }
}
