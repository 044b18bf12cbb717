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

/** Whether a departure opens a right: services enough, then the age, unless the motive lifts it or lowers it. */
final class OuvertureDroit {
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

    IssuePension juger() {
        if (!assezDeServices()) {
            return IssuePension.RETABLISSEMENT;
        }
        boolean longue = depart.motif() != MotifDepart.CARRIERE_LONGUE
                || new LongueCarriere(depart, regles).remplie(services, conditions, trace);
        return ageAtteint() && longue ? IssuePension.PENSION : IssuePension.AGE_NON_ATTEINT;
    }

    private boolean assezDeServices() {
        int minimum = regles.entier(Reglage.SERVICES_MINIMUM);
        boolean assez = services.joursEffectifs() >= Duree.mois(minimum).jours();
        trace.etape(
                "Droit à pension",
                "%s de services, %s au moins"
                        .formatted(
                                new Duree(services.joursEffectifs()).texte(),
                                Duree.mois(minimum).texte()),
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
