package fr.cdg62.socle.parametre;

import fr.cdg62.socle.valeur.Periode;
import java.util.Objects;

/** One version of a parameter: its value, the period it is in force for, and where it comes from. */
public record Datee<T>(Periode periode, T valeur, Source source) {
    public Datee {
        Objects.requireNonNull(periode, "periode");
        Objects.requireNonNull(valeur, "valeur");
        Objects.requireNonNull(source, "source");
    }
}
