package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.MathContext;

/** Rate of liquidation, décote and surcote, in percent. */
final class Taux {
    private static final MathContext PRECIS = MathContext.DECIMAL64;

    private final ReglesDuDepart regles;
    private final Tracage trace;

    Taux(ReglesDuDepart regles, Tracage trace) {
        this.regles = regles;
        this.trace = trace;
    }

    /** The full rate times quarters over quarters required; services at most all of them, bonifications up to 80 %. */
    BigDecimal liquidation(Durees durees, int requis) {
        BigDecimal plein = regles.valeur(Reglage.TAUX_PLEIN);
        int retenus = Math.min(durees.services(), requis);
        boolean bonifie = durees.bonifications() > 0;
        BigDecimal plafond = bonifie ? regles.valeur(Reglage.TAUX_BONIFIE) : plein;
        BigDecimal taux = plein.multiply(BigDecimal.valueOf(retenus + durees.bonifications()))
                .divide(BigDecimal.valueOf(requis), PRECIS)
                .min(plafond);
        trace.etape(
                "Taux de liquidation",
                "%s × (%d de services%s) / %d, au plus %s"
                        .formatted(
                                Ecriture.pourcent(plein),
                                retenus,
                                bonifie ? " + %d de bonifications".formatted(durees.bonifications()) : "",
                                requis,
                                Ecriture.pourcent(plafond)),
                Ecriture.pourcent(taux),
                regles.citation(bonifie ? Reglage.TAUX_BONIFIE : Reglage.TAUX_PLEIN));
        return taux;
    }

    /** The smaller of two counts of quarters, both rounded up, and 20 at most. */
    BigDecimal decote(Depart depart, Durees durees, Conditions conditions) {
        String source = regles.citation(Reglage.DECOTE_TAUX);
        if (depart.motif().sansDecote()) {
            trace.etape("Décote", "aucune : " + depart.motif().libelle(), "0 %", source);
            return BigDecimal.ZERO;
        }
        int duree = Trimestres.superieurs(durees.joursManquants());
        int age = Trimestres.superieurs(depart.jour(), conditions.sansDecote());
        int nombre = Math.min(Math.min(duree, age), regles.entier(Reglage.DECOTE_TRIMESTRES));
        BigDecimal taux = regles.valeur(Reglage.DECOTE_TAUX).multiply(BigDecimal.valueOf(nombre));
        trace.etape(
                "Décote",
                "%s pour la durée d'assurance, %s pour l'âge : le plus petit, au plus %d ; %s × %s"
                        .formatted(
                                Ecriture.trimestres(duree),
                                Ecriture.trimestres(age),
                                regles.entier(Reglage.DECOTE_TRIMESTRES),
                                Ecriture.trimestres(nombre),
                                Ecriture.pourcent(regles.valeur(Reglage.DECOTE_TAUX))),
                Ecriture.pourcent(taux),
                source);
        return taux;
    }

    /** Whole quarters of services after the age and beyond the duration, bonifications other than children left out. */
    BigDecimal surcote(int joursApresAge, Depart depart, Durees durees) {
        int audela =
                -durees.joursManquants() - Trimestres.JOURS * depart.demande().trimestresBonifications();
        int nombre = Trimestres.entiers(Math.min(joursApresAge, audela));
        BigDecimal taux = regles.valeur(Reglage.SURCOTE_TAUX).multiply(BigDecimal.valueOf(nombre));
        trace.etape(
                "Surcote",
                "%s accomplis en entier après l'âge légal et au-delà de la durée requise × %s"
                        .formatted(Ecriture.trimestres(nombre), Ecriture.pourcent(regles.valeur(Reglage.SURCOTE_TAUX))),
                Ecriture.pourcent(taux),
                regles.citation(Reglage.SURCOTE_TAUX));
        return taux;
    }
}
