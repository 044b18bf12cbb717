package fr.cdg62.socle.valeur;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of whole days, both ends included.
 *
 * @param debut first day
 * @param fin last day, or null while the period is open
 */
public record Periode(LocalDate debut, LocalDate fin) {
    private static final int PREMIERE_ANNEE = 1000;
    private static final int DERNIERE_ANNEE = 9999;

    /**
     * Checks the order of the bounds.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code fin} when the last day comes before the first
     */
    public Periode {
        Objects.requireNonNull(debut, "debut");
        if (fin != null && fin.isBefore(debut)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "La date de fin (%s) précède la date de début (%s)."
                            .formatted(DateFrancaise.courte(fin), DateFrancaise.courte(debut)),
                    "fin");
        }
    }

    /** Open period from {@code debut}, this day included. */
    public static Periode depuis(LocalDate debut) {
        return new Periode(debut, null);
    }

    public static Periode entre(LocalDate debut, LocalDate fin) {
        return new Periode(debut, Objects.requireNonNull(fin, "fin"));
    }

    /**
     * From 1 January to 31 December.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code annee} for a year that does not have four digits
     */
    public static Periode annee(int annee) {
        if (annee < PREMIERE_ANNEE || annee > DERNIERE_ANNEE) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Une année s'écrit en quatre chiffres.", "annee");
        }
        return entre(LocalDate.of(annee, Month.JANUARY, 1), LocalDate.of(annee, Month.DECEMBER, 31));
    }

    public boolean estOuverte() {
        return fin == null;
    }

    public boolean contient(LocalDate date) {
        return !date.isBefore(debut) && !finitAvant(date);
    }

    /** Whether the two periods have at least one day in common. */
    public boolean chevauche(Periode autre) {
        return !finitAvant(autre.debut) && !autre.finitAvant(debut);
    }

    /** The days common to both periods, or empty when there is none. */
    public Optional<Periode> intersection(Periode autre) {
        if (!chevauche(autre)) {
            return Optional.empty();
        }
        LocalDate premier = debut.isAfter(autre.debut) ? debut : autre.debut;
        LocalDate dernier = autre.fin == null || finitAvant(autre.fin) ? fin : autre.fin;
        return Optional.of(new Periode(premier, dernier));
    }

    /** The same period with {@code dernierJour} as its last day. */
    public Periode cloreLe(LocalDate dernierJour) {
        return entre(debut, dernierJour);
    }

    private boolean finitAvant(LocalDate date) {
        return fin != null && fin.isBefore(date);
    }
}
