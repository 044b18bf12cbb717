package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.Gravite;
import java.util.List;

/** Blocking and other anomalies, kept apart. */
final class Anomalies {
    private Anomalies() {}

    static ControleVue vue(List<Anomalie> toutes) {
        return new ControleVue(de(toutes, Gravite.BLOQUANTE), de(toutes, Gravite.NON_BLOQUANTE));
    }

    private static List<Anomalie> de(List<Anomalie> toutes, Gravite gravite) {
        return toutes.stream().filter(a -> a.gravite() == gravite).toList();
    }
}
