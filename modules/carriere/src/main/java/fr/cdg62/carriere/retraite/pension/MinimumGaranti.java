package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.hypothese.AutresPensions;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.NavigableMap;

/** The amount below which a pension that is open to it does not go (code des pensions, L17). */
final class MinimumGaranti {
    private static final MathContext PRECIS = MathContext.DECIMAL64;
    private static final BigDecimal PAR_AN = BigDecimal.valueOf(4);

    private final ReglesDuDepart regles;

    MinimumGaranti(ReglesDuDepart regles) {
        this.regles = regles;
    }

    /**
     * The amount of a month, exact.
     *
     * @param trimestres quarters of services
     * @param requis quarters of a full pension
     */
    BigDecimal montant(int trimestres, int requis, MotifDepart motif) {
        BigDecimal plein = regles.valeur(Reglage.MINIMUM_MONTANT);
        BigDecimal annees = BigDecimal.valueOf(trimestres).divide(PAR_AN, PRECIS);
        NavigableMap<Integer, BigDecimal> paliers = regles.paliers(Reglage.MINIMUM_TAUX);
        Map.Entry<Integer, BigDecimal> premier = paliers.firstEntry();
        if (annees.compareTo(BigDecimal.valueOf(premier.getKey())) >= 0) {
            return plein.multiply(taux(annees, paliers)).movePointLeft(2);
        }
        return motif == MotifDepart.INVALIDITE || motif == MotifDepart.ACCIDENT_SERVICE
                ? plein.multiply(premier.getValue())
                        .movePointLeft(2)
                        .multiply(annees)
                        .divide(BigDecimal.valueOf(premier.getKey()), PRECIS)
                : plein.multiply(annees).divide(BigDecimal.valueOf(requis).divide(PAR_AN, PRECIS), PRECIS);
    }

    private static BigDecimal taux(BigDecimal annees, NavigableMap<Integer, BigDecimal> paliers) {
        Map.Entry<Integer, BigDecimal> bas = paliers.floorEntry(annees.intValue());
        Map.Entry<Integer, BigDecimal> haut = paliers.higherEntry(bas.getKey());
        if (haut == null) {
            return bas.getValue();
        }
        BigDecimal pas = haut.getValue()
                .subtract(bas.getValue())
                .divide(BigDecimal.valueOf(haut.getKey() - bas.getKey()), PRECIS);
        return bas.getValue().add(pas.multiply(annees.subtract(BigDecimal.valueOf(bas.getKey()))));
    }

    /**
     * The higher of the pension and the minimum, when the minimum is open: full duration, age without décote or motive
     * that lifts it, and the other pensions claimed. Above the ceiling of all the pensions together it is reduced, never
     * below the pension.
     */
    BigDecimal appliquer(BigDecimal pension, Depart depart, Durees durees, Conditions conditions, Tracage trace) {
        AutresPensions autres = depart.demande().complements().pensions();
        String fermeture = fermeture(depart, durees, conditions, autres);
        if (fermeture != null) {
            trace.etape(
                    "Minimum garanti", "fermé : " + fermeture, "sans effet", regles.citation(Reglage.MINIMUM_MONTANT));
            return pension;
        }
        BigDecimal minimum = montant(durees.services(), conditions.requis(), depart.motif());
        tracer(minimum, pension, durees, autres == null, trace);
        return minimum.compareTo(pension) > 0 && autres != null
                ? ecreter(pension, minimum, autres.autresPensions(), trace)
                : minimum.max(pension);
    }

    /** Why it is closed; null when it is open. */
    private static String fermeture(Depart depart, Durees durees, Conditions conditions, AutresPensions autres) {
        boolean atteint = depart.motif().sansDecote()
                || durees.joursManquants() <= 0
                || !depart.jour().isBefore(conditions.sansDecote());
        if (!atteint) {
            return "ni la durée requise, ni l'âge sans décote ne sont atteints";
        }
        return autres == null || autres.pensionsDemandees()
                ? null
                : "toutes les autres pensions doivent être demandées";
    }

    private void tracer(BigDecimal minimum, BigDecimal pension, Durees durees, boolean reserve, Tracage trace) {
        trace.etape(
                "Minimum garanti",
                "%s de services, montant plein %s%s"
                        .formatted(
                                Ecriture.trimestres(durees.services()),
                                Ecriture.euros(regles.valeur(Reglage.MINIMUM_MONTANT)),
                                reserve
                                        ? " ; les autres pensions doivent être demandées, un plafond de ressources fixé"
                                                + " par décret peut le réduire"
                                        : ""),
                "%s, %s"
                        .formatted(
                                Ecriture.euros(minimum),
                                minimum.compareTo(pension) > 0 ? "plus favorable" : "sans effet"),
                regles.citation(Reglage.MINIMUM_MONTANT));
    }

    private BigDecimal ecreter(BigDecimal pension, BigDecimal minimum, BigDecimal autres, Tracage trace) {
        BigDecimal plafond = regles.valeur(Reglage.MINIMUM_PLAFOND);
        BigDecimal total = minimum.add(autres);
        BigDecimal depassement = total.subtract(plafond).max(BigDecimal.ZERO);
        BigDecimal retenu = minimum.subtract(depassement).max(pension);
        trace.etape(
                "Plafond de toutes les pensions",
                "%s + %s d'autres pensions = %s, plafond %s : réduction de %s, sans descendre sous la pension calculée"
                        .formatted(
                                Ecriture.euros(minimum),
                                Ecriture.euros(autres),
                                Ecriture.euros(total),
                                Ecriture.euros(plafond),
                                Ecriture.euros(depassement)),
                Ecriture.euros(retenu),
                regles.citation(Reglage.MINIMUM_PLAFOND));
        return retenu;
    }
}
