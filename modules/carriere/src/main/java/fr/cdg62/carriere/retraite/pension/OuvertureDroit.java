package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;

/** Whether a departure opens a right: services enough, then the age, unless the motive lifts them or lowers it. */
public final class OuvertureDroit {
    /** The text lifts the décote and lowers the age; which age is not judged here (RET-68). */
    private static final Source AGE_DU_HANDICAP =
            new Source("Âge d'ouverture d'un départ pour handicap, non opposé ici", "", false);

    private final Depart depart;
    private final Services services;
    private final Conditions conditions;
    private final ReglesDuDepart regles;
    private final Tracage trace;

    OuvertureDroit(Depart depart, Services services, Conditions conditions, ReglesDuDepart regles, Tracage trace) {
        this.depart = depart;
        this.services = services;
        this.conditions = conditions;
        this.regles = regles;
        this.trace = trace;
    }

    /**
     * Whether the services open the right to a pension, or to that of the survivors (décret n° 2003-1306, art. 7 and 40): so
     * many at least, but any for an agent radié for invalidity, or who died on a day that counts. A death out of services, in
     * disponibilité for example, asks for the minimum.
     *
     * @param cessation day after the last one of services, or of the death
     */
    public static boolean suffisent(Services services, MotifDepart motif, LocalDate cessation, Duree minimum) {
        int jours = services.joursEffectifs();
        return jours >= minimum.jours() || (jours > 0 && sansDuree(services, motif, cessation));
    }

    private static boolean sansDuree(Services services, MotifDepart motif, LocalDate cessation) {
        return switch (motif) {
            case INVALIDITE, ACCIDENT_SERVICE -> true;
            case DECES -> services.comptent(cessation.minusDays(1));
            case AGE, CARRIERE_LONGUE, HANDICAP -> false;
        };
    }

    IssuePension juger() {
        if (!assezDeServices()) {
            return IssuePension.RETABLISSEMENT;
        }
        boolean longue = depart.motif() != MotifDepart.CARRIERE_LONGUE
                || new LongueCarriere(depart, regles).remplie(services, conditions, trace);
        return ageAtteint() && longue ? IssuePension.PENSION : IssuePension.AGE_NON_ATTEINT;
    }

    private boolean assezDeServices() {
        Duree minimum = Duree.mois(regles.entier(Reglage.SERVICES_MINIMUM));
        boolean assez = suffisent(services, depart.motif(), depart.cessation(), minimum);
        trace.etape(
                "Droit à pension",
                "%s de services, %s"
                        .formatted(
                                new Duree(services.joursEffectifs()).texte(),
                                sansDuree(services, depart.motif(), depart.cessation())
                                        ? "sans durée exigée : "
                                                + depart.motif().libelle()
                                        : minimum.texte() + " au moins"),
                assez ? "ouvert" : IssuePension.RETABLISSEMENT.libelle(),
                regles.citation(Reglage.SERVICES_MINIMUM));
        return assez;
    }

    private boolean ageAtteint() {
        if (depart.motif() == MotifDepart.HANDICAP) {
            regles.noter(AGE_DU_HANDICAP);
        }
        boolean parAge = !depart.motif().sansDecote();
        boolean atteint = !parAge || !depart.jour().isBefore(conditions.ouverture());
        trace.etape(
                "Âge d'ouverture",
                parAge
                        ? "%s en %s, atteint le %s"
                                .formatted(
                                        Ecriture.age(conditions.age().mois()),
                                        depart.motif() == MotifDepart.CARRIERE_LONGUE
                                                ? depart.motif().libelle()
                                                : conditions.categorie().libelle(),
                                        DateFrancaise.courte(conditions.ouverture()))
                        : "non opposé : " + depart.motif().libelle(),
                atteint ? "droit ouvert" : IssuePension.AGE_NON_ATTEINT.libelle(),
                conditions.age().source().citation());
        return atteint;
    }
}
