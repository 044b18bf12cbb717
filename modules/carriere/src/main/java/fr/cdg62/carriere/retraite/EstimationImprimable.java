package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * An estimation, as printed.
 *
 * @param hypotheses what was typed, one line each
 * @param graphiques the pensions as a picture; none for fewer than two
 * @param aVerifier figures that wait for a confirmation
 */
public record EstimationImprimable(
        Destinataire destinataire,
        String agent,
        String naissance,
        String faiteLe,
        String ouverture,
        String sansDecote,
        String echelons,
        List<String> hypotheses,
        List<Ligne> departs,
        List<Graphique> graphiques,
        List<Detail> details,
        boolean reserves,
        List<String> aVerifier) {
    /** A departure, beside the others. */
    public record Ligne(
            String depart,
            String age,
            String trimestres,
            String indice,
            String taux,
            String ajustement,
            String montant) {}

    /** How the pension of a departure is obtained, and the shares of the survivors. */
    public record Detail(String depart, List<Pas> etapes, boolean reversible, List<Part> parts) {}

    /** What a survivor would receive. */
    public record Part(String beneficiaire, String taux, String montant) {}

    /** A step of the computation. */
    public record Pas(String libelle, String calcul, String resultat, String source) {}

    /**
     * The pensions of several departures, as bars drawn on paper beside their amounts.
     *
     * @param recit what the picture shows, in words
     */
    public record Graphique(String recit, List<Barre> barres) {
        private static final BigDecimal LONGUEUR = BigDecimal.valueOf(100);

        /**
         * A departure.
         *
         * @param longueur percentage of the highest pension: the bars start from nothing, so that they compare as amounts do
         */
        public record Barre(String depart, String longueur, String montant) {}

        /** One for two pensions or more, as the page draws its curve; empty otherwise. */
        static List<Graphique> de(List<PensionVue> pensions) {
            List<PensionVue> dues = pensions.stream()
                    .filter(p -> p.issue() == IssuePension.PENSION)
                    .toList();
            if (dues.size() < 2) {
                return List.of();
            }
            BigDecimal maximum = dues.stream()
                    .map(PensionVue::montant)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return List.of(new Graphique(
                    recit(dues.get(0), dues.get(dues.size() - 1)),
                    dues.stream().map(p -> barre(p, maximum)).toList()));
        }

        private static String recit(PensionVue premiere, PensionVue derniere) {
            return "De %s pour un départ le %s à %s pour un départ le %s : chaque barre a la longueur de son montant"
                    .formatted(montant(premiere), depart(premiere), montant(derniere), depart(derniere));
        }

        private static Barre barre(PensionVue p, BigDecimal maximum) {
            BigDecimal longueur = p.montant().multiply(LONGUEUR).divide(maximum, 1, RoundingMode.HALF_UP);
            return new Barre(depart(p), longueur.toPlainString(), montant(p));
        }

        private static String depart(PensionVue p) {
            return DateFrancaise.courte(p.depart());
        }

        private static String montant(PensionVue p) {
            return Montant.de(p.montant()).texte();
        }
    }
}
