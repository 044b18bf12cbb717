package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;

/** Increase for three children raised and more, pension and increase never above the traitement (L18). */
final class MajorationEnfants {
    private MajorationEnfants() {}

    /** The increase of a month, exact. */
    static BigDecimal de(BigDecimal pension, int enfants, BigDecimal traitement, ReglesDuDepart regles, Tracage trace) {
        int minimum = regles.entier(Reglage.ENFANTS_MINIMUM);
        if (enfants < minimum) {
            return BigDecimal.ZERO;
        }
        BigDecimal taux = regles.valeur(Reglage.ENFANTS_TAUX)
                .add(regles.valeur(Reglage.ENFANTS_TAUX_SUIVANT).multiply(BigDecimal.valueOf(enfants - minimum)));
        BigDecimal plafond = traitement
                .multiply(regles.valeur(Reglage.PLAFOND_TRAITEMENT))
                .movePointLeft(2)
                .subtract(pension)
                .max(BigDecimal.ZERO);
        BigDecimal entiere = pension.multiply(taux).movePointLeft(2);
        boolean plafonnee = entiere.compareTo(plafond) > 0;
        BigDecimal majoration = entiere.min(plafond);
        trace.etape(
                "Majoration pour enfants",
                "%d enfants : %s de la pension%s"
                        .formatted(
                                enfants,
                                Ecriture.pourcent(taux),
                                plafonnee ? ", ramenés pour ne pas dépasser le traitement" : ""),
                Ecriture.euros(majoration),
                regles.citation(plafonnee ? Reglage.PLAFOND_TRAITEMENT : Reglage.ENFANTS_TAUX));
        return majoration;
    }
}
