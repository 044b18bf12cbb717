package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.SurcotisationVue;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.carriere.retraite.services.Trentiemes;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a surcotisation gives and costs: it gives back the services that part time took off, up to some quarters, against a
 * retenue on the traitement of full time.
 */
final class GainSurcotisation {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final Surcotisation demandee;
    private final ReglesDuDepart regles;
    private final LocalDate lendemain;
    private final BigDecimal jours;

    /** The gain for a departure; nothing when none is asked for. */
    GainSurcotisation(Depart depart, Services services, ReglesDuDepart regles) {
        this.demandee = depart.demande().complements().surcotisation();
        this.regles = regles;
        if (demandee == null) {
            this.lendemain = depart.jour();
            this.jours = BigDecimal.ZERO;
            return;
        }
        LocalDate terme = demandee.surcotisationDebut().plusMonths(demandee.surcotisationMois());
        this.lendemain = terme.isBefore(depart.jour()) ? terme : depart.jour();
        this.jours = jours(services);
    }

    /** Days added to the services for the rate. */
    BigDecimal jours() {
        return jours;
    }

    private BigDecimal jours(Services services) {
        LocalDate debut = demandee.surcotisationDebut();
        BigDecimal nonTravailles =
                BigDecimal.valueOf(Trentiemes.entre(debut, lendemain)).multiply(BigDecimal.ONE.subtract(quotite()));
        return nonTravailles
                .min(services.joursReduits(debut, lendemain))
                .min(BigDecimal.valueOf((long) Trimestres.JOURS * regles.entier(plafond())));
    }

    private Reglage plafond() {
        return demandee.surcotisationHandicap()
                ? Reglage.SURCOTISATION_TRIMESTRES_HANDICAP
                : Reglage.SURCOTISATION_TRIMESTRES;
    }

    private BigDecimal quotite() {
        return BigDecimal.valueOf(demandee.surcotisationQuotite()).movePointLeft(2);
    }

    /** Rate of a month, in percent of the traitement of full time. */
    static BigDecimal taux(Surcotisation demandee, LocalDate mois, ReglesDuDepart regles) {
        BigDecimal retenue = regles.valeurAu(Reglage.RETENUE_TAUX, mois);
        if (demandee.surcotisationHandicap()) {
            return retenue;
        }
        BigDecimal quotite = BigDecimal.valueOf(demandee.surcotisationQuotite()).movePointLeft(2);
        BigDecimal part = regles.valeurAu(Reglage.SURCOTISATION_PART, mois).movePointLeft(2);
        return retenue.multiply(quotite)
                .add(part.multiply(retenue.add(regles.valeurAu(Reglage.CONTRIBUTION_TAUX, mois)))
                        .multiply(BigDecimal.ONE.subtract(quotite)));
    }

    /** Gain beside cost, told; null when none is asked for. */
    SurcotisationVue vue(BigDecimal traitement, Tracage trace) {
        if (demandee == null) {
            return null;
        }
        Map<BigDecimal, Integer> taux = new LinkedHashMap<>();
        BigDecimal cout = BigDecimal.ZERO;
        BigDecimal ordinaire = BigDecimal.ZERO;
        int mois = 0;
        for (LocalDate jour = demandee.surcotisationDebut(); jour.isBefore(lendemain); jour = mois(mois)) {
            BigDecimal duMois = taux(demandee, jour, regles);
            taux.merge(duMois, 1, Integer::sum);
            cout = cout.add(part(traitement, duMois));
            ordinaire = ordinaire.add(
                    part(traitement, regles.valeurAu(Reglage.RETENUE_TAUX, jour).multiply(quotite())));
            mois++;
        }
        SurcotisationVue vue = new SurcotisationVue(
                jours.divide(BigDecimal.valueOf(Trimestres.JOURS), 2, RoundingMode.HALF_UP),
                mois,
                cout,
                cout.subtract(ordinaire));
        tracer(vue, taux, trace);
        return vue;
    }

    private LocalDate mois(int rang) {
        return demandee.surcotisationDebut().plusMonths(rang);
    }

    private static BigDecimal part(BigDecimal traitement, BigDecimal taux) {
        return traitement.multiply(taux).divide(CENT, 2, RoundingMode.HALF_UP);
    }

    private static String gain(SurcotisationVue vue) {
        if (vue.mois() == 0) {
            return "aucun : elle commence après ce départ";
        }
        return vue.gain().signum() == 0
                ? "aucun : la carrière ne montre pas de temps partiel qui retire des services sur cette durée"
                : Ecriture.nombre(vue.gain()) + " trimestre(s) de plus pour le taux";
    }

    private void tracer(SurcotisationVue vue, Map<BigDecimal, Integer> taux, Tracage trace) {
        trace.etape(
                "Surcotisation : gain",
                "temps partiel à %d %% à compter du %s, %d mois avant le départ : ce qu'il retire aux services, au plus %s"
                        .formatted(
                                demandee.surcotisationQuotite(),
                                DateFrancaise.courte(demandee.surcotisationDebut()),
                                vue.mois(),
                                Ecriture.trimestres(regles.entier(plafond()))),
                gain(vue),
                regles.citation(plafond()));
        trace.etape(
                "Surcotisation : coût",
                taux.entrySet().stream()
                                .map(t -> "%d mois à %s".formatted(t.getValue(), Ecriture.pourcent(t.getKey())))
                                .collect(Collectors.joining(", "))
                        + " du traitement à temps plein de cet indice, NBI non comprise",
                "%s, dont %s de plus que la retenue du temps travaillé"
                        .formatted(Ecriture.euros(vue.cout()), Ecriture.euros(vue.surcout())),
                regles.citation(Reglage.SURCOTISATION_PART));
    }
}
