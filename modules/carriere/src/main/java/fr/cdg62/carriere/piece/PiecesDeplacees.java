package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pieces that change dossier when two records of one person are merged. */
@ApplicationScoped
public class PiecesDeplacees {
    @Inject
    private PiecesEnBase pieces;

    /** Moves every piece, those numbered taking the next numbers in order; answers their former numbers. */
    public Map<Long, Optional<Integer>> verser(Dossier source, Dossier cible) {
        Map<Long, Optional<Integer>> anciens = new LinkedHashMap<>();
        for (Piece piece : pieces.toutes(source.id())) {
            anciens.put(piece.id(), Optional.ofNullable(piece.numero()));
            piece.changer(cible, piece.estNumerotee() ? cible.numeroSuivant() : null);
        }
        return anciens;
    }

    /** Puts a piece back with its former number. */
    public void rendre(long piece, Dossier source, Integer ancienNumero) {
        pieces.lire(piece).changer(source, ancienNumero);
    }
}
