package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A fact of a career, known at the moment considered.
 *
 * @param periode when it holds; open while its end is not known, or until the next fact of its nature
 */
public record Fait(Periode periode, Valeur valeur) {
    /** A total order that owes nothing to the order of entry: the later start prevails, then what is written. */
    static final Comparator<Fait> ORDRE =
            Comparator.comparing(Fait::du).thenComparing(fait -> fait.periode + "/" + fait.valeur);

    public Fait {
        Objects.requireNonNull(periode, "periode");
        Objects.requireNonNull(valeur, "valeur");
    }

    /** A fact that holds from a day on. */
    public static Fait depuis(LocalDate du, Valeur valeur) {
        return new Fait(Periode.depuis(du), valeur);
    }

    /** A fact that holds from a day to another, both included. */
    public static Fait entre(LocalDate du, LocalDate au, Valeur valeur) {
        return new Fait(Periode.entre(du, au), valeur);
    }

    public NatureFait nature() {
        return valeur.nature();
    }

    public LocalDate du() {
        return periode.debut();
    }
}
