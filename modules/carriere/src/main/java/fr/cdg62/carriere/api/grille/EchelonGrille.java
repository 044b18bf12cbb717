package fr.cdg62.carriere.api.grille;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.parametre.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * An échelon of a grid.
 *
 * @param numero from 1
 * @param indiceBrut IB, which names the échelon (several échelons may share an IM)
 * @param indiceMajore IM, which is paid
 * @param dureeMois time to spend in it before the next one; null at the last échelon
 * @param source text it was read in; not verified when its mark is « à vérifier »
 */
public record EchelonGrille(int numero, int indiceBrut, int indiceMajore, Integer dureeMois, Source source) {
    public EchelonGrille {
        Objects.requireNonNull(source, "source");
    }

    /** Time to spend in it before the next one; empty at the last échelon. */
    public Optional<Duree> duree() {
        return Optional.ofNullable(dureeMois).map(Duree::mois);
    }
}
