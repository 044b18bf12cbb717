package fr.cdg62.socle.trace;

import java.util.ArrayList;
import java.util.List;

/** Collects the steps of one computation while it runs. Not shared between threads. */
public final class Tracage {
    private final List<Etape> etapes = new ArrayList<>();

    /** Adds a step; see {@link Etape} for the wording. */
    public Tracage etape(String libelle, String calcul, String resultat, String source) {
        etapes.add(new Etape(libelle, calcul, resultat, source));
        return this;
    }

    /** Adds the steps of a computation this one relied on. */
    public Tracage suite(Trace trace) {
        etapes.addAll(trace.etapes());
        return this;
    }

    /** The steps so far. */
    public Trace fin() {
        return new Trace(etapes);
    }
}
