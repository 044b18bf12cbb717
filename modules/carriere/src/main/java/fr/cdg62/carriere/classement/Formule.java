package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.duree.Duree;
import java.util.Optional;

/**
 * What is kept of an ancienneté: {@code fraction × (ancienneté − seuil) + majoration}, then capped. Exact until the
 * end, days rounded down once.
 *
 * @param seuilMois months taken off first
 * @param majorationMois months added
 * @param plafond {@link #DUREE_ECHELON}, a number of months, or null for no cap
 */
public record Formule(Fraction fraction, int seuilMois, int majorationMois, String plafond) {
    /** Cap: the duration of the échelon of arrival, none at the last one. */
    public static final String DUREE_ECHELON = "duree-echelon";

    private static final int JOURS_PAR_MOIS = 30;

    /**
     * The ancienneté kept.
     *
     * @param jours exact ancienneté in days of thirtieths of months
     * @param echelon duration of the échelon of arrival, empty at the last one
     */
    public Duree conserver(Fraction jours, Optional<Duree> echelon) {
        Duree calculee = new Duree(fraction.fois(jours.moins(mois(seuilMois)))
                .plus(mois(majorationMois))
                .plancher());
        return maximum(echelon).map(calculee::plafonnee).orElse(calculee);
    }

    private Optional<Duree> maximum(Optional<Duree> echelon) {
        if (plafond == null) {
            return Optional.empty();
        }
        return DUREE_ECHELON.equals(plafond) ? echelon : Optional.of(Duree.mois(Integer.parseInt(plafond)));
    }

    /** In French: « 5/6 de l'ancienneté », « ancienneté acquise au-delà de 24 mois, plus 12 mois ». */
    public String texte() {
        if (fraction.equals(Fraction.ZERO)) {
            return majorationMois == 0 ? "sans ancienneté" : majorationMois + " mois d'ancienneté";
        }
        String part = fraction.equals(Fraction.entiere(1))
                ? "ancienneté acquise"
                : fraction.texte() + " de l'ancienneté acquise";
        String seuil = seuilMois == 0 ? "" : " au-delà de " + seuilMois + " mois";
        return part + seuil + (majorationMois == 0 ? "" : ", majorée de " + majorationMois + " mois");
    }

    /** Months as exact days of thirtieths of months. */
    public static Fraction mois(int mois) {
        return Fraction.entiere((long) mois * JOURS_PAR_MOIS);
    }
}
