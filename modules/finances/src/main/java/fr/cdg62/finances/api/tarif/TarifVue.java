package fr.cdg62.finances.api.tarif;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;

/**
 * One dated row of the grid.
 *
 * @param mission code of the mission
 * @param prestation code of the prestation
 * @param libelle French label of the prestation
 * @param structure who the row is for: {@code tous}, {@code commune}, {@code hors_commune}, {@code epci}, {@code ccas}…
 * @param metrique what the bounds measure: {@code habitants}, {@code agents}, {@code consultations}, {@code pack};
 *     {@code forfait} without measure; empty for a price by the unit
 * @param libelleGuide literal label of the guide
 * @param min lower bound, inclusive; null without bracket
 * @param max upper bound, inclusive; null without limit
 * @param prix price in euros, or rate in percent for a unit {@code pct_…}; null when the guide says « sur devis » or
 *     « remboursement intégral »
 * @param unite unit of the price
 * @param periodicite {@code annuel}, {@code mensuel}, {@code ponctuel} or {@code unique}
 * @param stockageGo storage included in Go, null when it does not apply
 * @param etalementAns number of yearly instalments allowed, null when the price is not spread
 * @param regle reading rule used, empty when the guide is plain
 * @param ambiguite id of the ambiguity, empty when none
 * @param lecture reading of the ambiguity in French, empty when none
 * @param validite period during which the row applies
 * @param source where the figure comes from
 */
public record TarifVue(
        String mission,
        String prestation,
        String libelle,
        String structure,
        String metrique,
        String libelleGuide,
        Integer min,
        Integer max,
        BigDecimal prix,
        String unite,
        String periodicite,
        Integer stockageGo,
        Integer etalementAns,
        String regle,
        String ambiguite,
        String lecture,
        Periode validite,
        Source source) {}
