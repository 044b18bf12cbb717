package fr.cdg62.socle.trace;

import java.util.List;

/** How a result was reached, step by step. Returned with every computed result, shown by the API, printable. */
public record Trace(List<Etape> etapes) {
    public Trace {
        etapes = List.copyOf(etapes);
    }
}
