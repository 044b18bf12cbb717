package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A departure before the age for a long career (décret n° 2003-1306, art. 26-I): the agent started early, and his
 * contributed quarters reach the duration of a full pension.
 */
final class LongueCarriere {
    private static final int CENT = 100;

    private final Depart depart;
    private final CarriereLongue longue;
    private final ReglesDuDepart regles;

    LongueCarriere(Depart depart, ReglesDuDepart regles) {
        this.depart = depart;
        this.longue = hypotheses(depart.demande());
        this.regles = regles;
    }

    /** Age of a start at that age for that generation; SAISIE_INVALIDE without the hypotheses it takes. */
    static Conditions.Age age(LocalDate naissance, DemandeEstimation demande, ReglesDuDepart regles) {
        Reglage code =
                switch (hypotheses(demande).debutAvant()) {
                    case SEIZE_ANS -> Reglage.LONGUE_AGE_16;
                    case DIX_HUIT_ANS -> Reglage.LONGUE_AGE_18;
                    case VINGT_ANS -> Reglage.LONGUE_AGE_20;
                    case VINGT_ET_UN_ANS -> Reglage.LONGUE_AGE_21;
                };
        Datee<BigDecimal> age = regles.palier(code, naissance.getYear() * CENT + naissance.getMonthValue());
        return new Conditions.Age(age.valeur().intValueExact(), age.source());
    }

    private static CarriereLongue hypotheses(DemandeEstimation demande) {
        CarriereLongue longue = demande.complements().carriereLongue();
        Saisie.exiger(longue != null, "Indiquez l'âge avant lequel l'activité a débuté.", "debutAvant");
        Saisie.exiger(
                longue.trimestresCotises() <= demande.trimestresAutresRegimes(),
                "Les trimestres cotisés ailleurs sont parmi ceux des autres régimes : %d au plus."
                        .formatted(demande.trimestresAutresRegimes()),
                "trimestresCotises");
        return longue;
    }

    /** Whether both conditions are met, each told. */
    boolean remplie(Services services, Conditions conditions, Tracage trace) {
        boolean debut = debut(trace);
        return duree(services, conditions, trace) && debut;
    }

    private boolean debut(Tracage trace) {
        Datee<BigDecimal> exiges =
                regles.palier(Reglage.LONGUE_TRIMESTRES, depart.naissance().getMonthValue());
        int nombre = exiges.valeur().intValueExact();
        boolean assez = longue.trimestresDebut() >= nombre;
        trace.etape(
                "Carrière longue : début d'activité",
                "%s à la fin de l'année des %d ans, %d exigés"
                        .formatted(
                                Ecriture.trimestres(longue.trimestresDebut()),
                                longue.debutAvant().ans(),
                                nombre),
                mot(assez),
                exiges.source().citation());
        return assez;
    }

    private boolean duree(Services services, Conditions conditions, Tracage trace) {
        int jours = services.joursEffectifs() + Trimestres.JOURS * longue.trimestresCotises();
        boolean assez = jours >= Trimestres.JOURS * conditions.requis();
        trace.etape(
                "Carrière longue : durée cotisée",
                "%s entiers à la CNRACL et ailleurs, %d requis ; l'avis préalable de la CNRACL décide des trimestres"
                                .formatted(Ecriture.trimestres(Trimestres.entiers(jours)), conditions.requis())
                        + " réputés cotisés",
                mot(assez),
                conditions.generation().source().citation());
        return assez;
    }

    private static String mot(boolean remplie) {
        return remplie ? "condition remplie" : "condition non remplie";
    }
}
