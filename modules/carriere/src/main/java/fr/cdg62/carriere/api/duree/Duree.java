package fr.cdg62.carriere.api.duree;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * A length of services or of ancienneté in years, months and days, with twelve months a year and thirty days a month
 * (specification carrière, § 2.0). Never negative.
 *
 * @param jours the whole length in days of thirtieths of months: 30 a month, 360 a year
 */
public record Duree(int jours) implements Comparable<Duree> {
    /** No length. */
    public static final Duree NULLE = new Duree(0);

    private static final int JOURS_PAR_MOIS = 30;
    private static final int MOIS_PAR_AN = 12;

    public Duree {
        if (jours < 0) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Une durée ne peut pas être négative.", "duree");
        }
    }

    public static Duree de(int annees, int mois, int jours) {
        return new Duree((annees * MOIS_PAR_AN + mois) * JOURS_PAR_MOIS + jours);
    }

    public static Duree mois(int mois) {
        return de(0, mois, 0);
    }

    /**
     * From a first day to a last day, both included: whole calendar months first, then the days that remain, 29 at
     * most. From 1 January to 31 March: 3 months; from 15 January to 14 February: 1 month.
     */
    public static Duree entre(LocalDate premier, LocalDate dernier) {
        Period ecart = Period.between(premier, dernier.plusDays(1));
        return de(ecart.getYears(), ecart.getMonths(), Math.min(ecart.getDays(), JOURS_PAR_MOIS - 1));
    }

    public Duree plus(Duree autre) {
        return new Duree(jours + autre.jours);
    }

    /** What remains, {@link #NULLE} when the other is longer. */
    public Duree moins(Duree autre) {
        return new Duree(Math.max(0, jours - autre.jours));
    }

    /** The fraction {@code numerateur / denominateur} of this length, days rounded down once. */
    public Duree fraction(int numerateur, int denominateur) {
        return new Duree(Math.toIntExact((long) jours * numerateur / denominateur));
    }

    /** The shorter of the two. */
    public Duree plafonnee(Duree plafond) {
        return compareTo(plafond) > 0 ? plafond : this;
    }

    public boolean estNulle() {
        return jours == 0;
    }

    /** Whole months. */
    public int moisEntiers() {
        return jours / JOURS_PAR_MOIS;
    }

    /** Days beyond the whole months, 0 to 29. */
    public int joursRestants() {
        return jours % JOURS_PAR_MOIS;
    }

    /** The day reached this length after a day: calendar months first, clamped to the end of the month, then days. */
    public LocalDate apres(LocalDate jour) {
        return jour.plusMonths(moisEntiers()).plusDays(joursRestants());
    }

    /** In French: « 4 ans 1 mois 15 jours »; « néant » when there is nothing. */
    public String texte() {
        List<String> parties = new ArrayList<>();
        ajouter(parties, moisEntiers() / MOIS_PAR_AN, "an", "ans");
        ajouter(parties, moisEntiers() % MOIS_PAR_AN, "mois", "mois");
        ajouter(parties, joursRestants(), "jour", "jours");
        return parties.isEmpty() ? "néant" : String.join(" ", parties);
    }

    private static void ajouter(List<String> parties, int nombre, String un, String plusieurs) {
        if (nombre > 0) {
            parties.add(nombre + " " + (nombre == 1 ? un : plusieurs));
        }
    }

    @Override
    public int compareTo(Duree autre) {
        return Integer.compare(jours, autre.jours);
    }
}
