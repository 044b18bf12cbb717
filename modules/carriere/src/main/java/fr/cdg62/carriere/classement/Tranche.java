package fr.cdg62.carriere.classement;

/**
 * A bracket of ancienneté in months.
 *
 * @param min included
 * @param max excluded; null for none
 */
public record Tranche(int min, Integer max) {
    /** Whether this exact number of days of thirtieths of months falls in it. */
    public boolean contient(Fraction jours) {
        return jours.compareTo(Formule.mois(min)) >= 0 && (max == null || jours.compareTo(Formule.mois(max)) < 0);
    }

    /** The part of these days that lies in it. */
    public Fraction part(Fraction jours) {
        Fraction haut = max == null ? jours : jours.min(Formule.mois(max));
        return haut.moins(Formule.mois(min));
    }
}
