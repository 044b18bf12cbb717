package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.Gravite;
import java.util.List;

/** Blocking and other anomalies, kept apart. */
public final class Anomalies {
    private Anomalies() {}

    /** Sorted by gravity. */
    public static ControleVue vue(List<Anomalie> toutes) {
        return new ControleVue(de(toutes, Gravite.BLOQUANTE), de(toutes, Gravite.NON_BLOQUANTE));
    }

    private static List<Anomalie> de(List<Anomalie> toutes, Gravite gravite) {
        return toutes.stream().filter(a -> a.gravite() == gravite).toList();
    }
}
