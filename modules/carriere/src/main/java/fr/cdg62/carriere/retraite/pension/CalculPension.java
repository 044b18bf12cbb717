package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.SurcotisationVue;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.carriere.retraite.services.TraceTempsPartiel;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The pension of one departure: right, index, rate, décote or surcote, minimum garanti, children. Everything stays exact
 * until the amount of the month, rounded half-up to the cent.
 */
public final class CalculPension {
    /** Step of the trace that says which index is retained, and since when it was held. */
    public static final String ETAPE_INDICE = "Indice des six derniers mois";

    private static final MathContext PRECIS = MathContext.DECIMAL64;
    private static final BigDecimal MOIS = BigDecimal.valueOf(12);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int DECIMALES_TAUX = 4;

    private final Depart depart;
    private final Services services;
    private final ReglesDuDepart regles;
    private final Conditions conditions;
    private final GainSurcotisation gain;
    private final Durees durees;
    private final Tracage trace = new Tracage();

    private CalculPension(Depart depart, Services services, ReglesDuDepart regles) {
        this.depart = depart;
        this.services = services;
        this.regles = regles;
        this.conditions = Conditions.de(depart.naissance(), depart.demande(), regles);
        this.gain = new GainSurcotisation(depart, services, regles);
        this.durees = Durees.de(services, gain.jours(), depart.demande(), conditions.requis(), fraction());
    }

    /**
     * Estimates one departure.
     *
     * @param services up to the eve of the cessation
     * @param situations places in the grid, the oldest first, those to come included
     * @param indices indice majoré of a place on the day of the departure
     */
    public static PensionVue calculer(
            Depart depart,
            Services services,
            List<Situation> situations,
            ToIntFunction<Situation> indices,
            ReglesDuDepart regles) {
        CalculPension calcul = new CalculPension(depart, services, regles);
        IssuePension issue = new OuvertureDroit(depart, services, calcul.conditions, regles, calcul.trace).juger();
        return issue == IssuePension.PENSION
                ? calcul.pension(new ChoixIndice(depart.aLaCessation(), services, situations, indices, regles))
                : calcul.sansPension(issue);
    }

    private int fraction() {
        return regles.entier(Reglage.TRIMESTRE_FRACTION);
    }

    private PensionVue pension(ChoixIndice choix) {
        tracerDurees();
        IndiceRetenu indice = choix.choisir(trace);
        BigDecimal traitement = traitement(indice.indice());
        SurcotisationVue surcotisation = gain.vue(traitement, trace);
        Taux taux = new Taux(regles, trace);
        Pourcentages parts = new Pourcentages(
                taux.liquidation(durees, conditions.requis()),
                taux.decote(depart, durees, conditions),
                taux.surcote(services.joursEffectifsDepuis(debutSurcote()), depart, durees));
        BigDecimal calculee = calculee(traitement, parts);
        BigDecimal pension = new MinimumGaranti(regles).appliquer(calculee, depart, durees, conditions, trace);
        BigDecimal majoration = MajorationEnfants.de(pension, depart.demande().enfants(), traitement, regles, trace);
        BigDecimal nbi = SupplementNbi.de(depart.demande().complements().nbi(), conditions.requis(), regles, trace);
        BigDecimal montant = centime(pension.add(majoration).add(nbi));
        trace.etape(
                "Pension mensuelle brute",
                "pension, majoration et supplément, arrondis une seule fois au centime",
                Ecriture.euros(montant),
                "");
        Montants montants = new Montants(
                pension.compareTo(calculee) > 0,
                centime(pension.add(majoration)).subtract(centime(pension)),
                montant.subtract(centime(pension.add(majoration))),
                montant);
        return vue(indice, traitement, parts, montants, surcotisation);
    }

    private BigDecimal traitement(int indice) {
        BigDecimal point = regles.valeur(Reglage.POINT_INDICE);
        BigDecimal traitement = point.multiply(BigDecimal.valueOf(indice)).divide(MOIS, PRECIS);
        trace.etape(
                "Traitement indiciaire mensuel",
                "%d points × %s € / 12".formatted(indice, Ecriture.nombre(point)),
                Ecriture.euros(traitement),
                regles.citation(Reglage.POINT_INDICE));
        return traitement;
    }

    private BigDecimal calculee(BigDecimal traitement, Pourcentages parts) {
        BigDecimal calculee = parts.de(traitement);
        trace.etape(
                "Pension calculée",
                "%s × %s × (1 − %s) × (1 + %s)"
                        .formatted(
                                Ecriture.euros(traitement),
                                Ecriture.pourcent(parts.liquidation()),
                                Ecriture.pourcent(parts.decote()),
                                Ecriture.pourcent(parts.surcote())),
                Ecriture.euros(calculee),
                "");
        return calculee;
    }

    private void tracerDurees() {
        TraceTempsPartiel.tracer(services, trace);
        trace.etape(
                "Services et bonifications",
                "%s de services ramenés au temps complet, dernière fraction comptée à partir de %d jours%s"
                        .formatted(
                                new Duree(services.joursLiquidation().intValue()).texte() + surcotises(),
                                fraction(),
                                durees.bonifications() == 0
                                        ? ""
                                        : " ; " + Ecriture.trimestres(durees.bonifications()) + " de bonifications"),
                Ecriture.trimestres(durees.services() + durees.bonifications()),
                regles.citation(Reglage.TRIMESTRE_FRACTION) + (services.reduits() ? " ; " + prorata() : ""));
        trace.etape(
                "Durée d'assurance tous régimes",
                "%s à la CNRACL, %s ailleurs, %s de bonifications"
                        .formatted(
                                new Duree(services.joursEffectifs()).texte(),
                                Ecriture.trimestres(depart.demande().trimestresAutresRegimes()),
                                Ecriture.trimestres(durees.bonifications())),
                "%s sur %d requis".formatted(Ecriture.trimestres(durees.assurance(fraction())), conditions.requis()),
                conditions.generation().source().citation());
    }

    private String surcotises() {
        return gain.jours().signum() == 0
                ? ""
                : " et %s jours de surcotisation".formatted(Ecriture.nombre(gain.jours()));
    }

    private String prorata() {
        return regles.citation(Reglage.TEMPS_COMPLET_HEURES);
    }

    private LocalDate debutSurcote() {
        LocalDate origine = regles.origine(Reglage.SURCOTE_TAUX);
        return conditions.surcote().isAfter(origine) ? conditions.surcote() : origine;
    }

    private PensionVue vue(
            IndiceRetenu indice,
            BigDecimal traitement,
            Pourcentages parts,
            Montants montants,
            SurcotisationVue surcotisation) {
        return new PensionVue(
                depart.jour(),
                depart.age(),
                IssuePension.PENSION,
                durees.services() + durees.bonifications(),
                durees.assurance(fraction()),
                conditions.requis(),
                indice.indice(),
                centime(traitement),
                parts.liquidation().setScale(DECIMALES_TAUX, RoundingMode.HALF_UP),
                parts.decote(),
                parts.surcote(),
                montants.minimum(),
                montants.majoration(),
                montants.nbi(),
                surcotisation,
                montants.montant(),
                List.of(),
                trace.fin());
    }

    private PensionVue sansPension(IssuePension issue) {
        return new PensionVue(
                depart.jour(),
                depart.age(),
                issue,
                durees.services() + durees.bonifications(),
                durees.assurance(fraction()),
                conditions.requis(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                trace.fin());
    }

    private static BigDecimal centime(BigDecimal montant) {
        return montant.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the minimum garanti holds, what is added to the pension, and the whole. */
    private record Montants(boolean minimum, BigDecimal majoration, BigDecimal nbi, BigDecimal montant) {}

    /** In percent: of the traitement, taken off, added. */
    private record Pourcentages(BigDecimal liquidation, BigDecimal decote, BigDecimal surcote) {
        BigDecimal de(BigDecimal traitement) {
            return part(part(part(traitement, liquidation), CENT.subtract(decote)), CENT.add(surcote));
        }

        private static BigDecimal part(BigDecimal montant, BigDecimal pourcent) {
            return montant.multiply(pourcent, PRECIS).movePointLeft(2);
        }
    }
}
