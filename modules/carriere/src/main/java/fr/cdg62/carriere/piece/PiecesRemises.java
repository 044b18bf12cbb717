package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The pieces of a dossier, for the other rooms. */
@ApplicationScoped
public class PiecesRemises {
    @Inject
    private PiecesEnBase pieces;

    /** The numbered pieces, erased ones shown as withdrawn only. */
    public List<PieceVue> de(long dossier) {
        return pieces.numerotees(dossier).stream()
                .map(piece -> VuesPiece.vue(piece, role -> false))
                .toList();
    }

    /** What a collectivité deposited on a day, in the order it came. */
    public List<PieceVue> deposees(String siren, LocalDate jour) {
        return pieces.deposees(siren, jour).stream()
                .map(piece -> VuesPiece.vue(piece, role -> false))
                .toList();
    }

    /** One piece; its dossier says who may read it. */
    public PieceVue lire(long id) {
        return VuesPiece.vue(pieces.lire(id), role -> false);
    }

    /** Whether the piece is a report of entretien deposited in this dossier, and not turned down. */
    public boolean estCompteRendu(long id, long dossier) {
        Piece piece = pieces.lire(id);
        return piece.dossier().id() == dossier
                && "ENTRETIEN_PROFESSIONNEL".equals(piece.type())
                && piece.etat() != EtatPiece.REJETEE;
    }
}
