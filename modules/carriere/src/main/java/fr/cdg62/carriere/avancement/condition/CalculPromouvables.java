package fr.cdg62.carriere.avancement.condition;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.avancement.service.TrancheService;
import fr.cdg62.carriere.avancement.service.TranchesCarriere;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Examines the careers of an employer for a year, with rules taken once: conditions are met on 31 December at the latest.
 *
 * @param suivants grade held → grade reached
 * @param transitoireB first day of the nouvel espace statutaire of category B
 * @param jour today
 * @param limite 31 December of the year
 * @param auCentre whether the authority is the CdG, within which those it has taken in charge compete
 */
record CalculPromouvables(
        List<ConditionAvancement> conditions,
        Map<String, GradeVue> suivants,
        TranchesCarriere tranches,
        LocalDate transitoireB,
        LocalDate jour,
        LocalDate limite,
        boolean auCentre) {

    /**
     * The promouvable, if the career is one; the way met first is kept, au choix when both are met on the same day.
     *
     * @throws DemandeRefusee why this agent cannot be examined: a grid that is missing, a text that sends him elsewhere
     */
    Optional<PromouvableVue> examiner(CarriereExaminee carriere, Chronologie chronologie, Boolean femme) {
        GradeVue suivant = suivants.get(carriere.grade());
        if (suivant == null || sansDroit(chronologie.position(limite))) {
            return Optional.empty();
        }
        if (!concourt(chronologie)) {
            return Optional.empty();
        }
        List<TrancheService> services = tranches.de(chronologie, limite);
        if (services.isEmpty() || !services.get(services.size() - 1).grade().equals(carriere.grade())) {
            return Optional.empty();
        }
        String de = echelle(carriere.grade());
        String vers = echelle(suivant.code());
        ExamenConditions examen = new ExamenConditions(services);
        Optional<PromouvableVue> promouvable = conditions.stream()
                .filter(condition -> condition.deEchelle().equals(de)
                        && condition.versEchelle().equals(vers))
                .map(examen::examiner)
                .filter(eligibilite -> eligibilite.remplieAu(limite))
                .min(Comparator.comparing((Eligibilite eligibilite) ->
                                eligibilite.condition().voie() == VoieAvancement.EXAMEN)
                        .thenComparing(eligibilite -> eligibilite.remplieLe().orElse(limite)))
                .map(eligibilite -> vue(carriere, chronologie, femme, services, eligibilite));
        if (promouvable.isEmpty() && suivant.categorie().equals("B") && enB(services)) {
            throw refus(
                    "Agent de catégorie B au %s : il est réputé remplir les conditions à la date où il aurait rempli les"
                                    .formatted(courte(transitoireB))
                            + " anciennes (décret n° 2022-1200, art. 10 II). La grille d'avant cette date n'est pas chargée : à"
                            + " examiner à la main.");
        }
        return promouvable;
    }

    /** Whether his avancement is for this authority to decide: the CdG for those it has taken in charge, else the employer. */
    private boolean concourt(Chronologie chronologie) {
        boolean prisEnCharge = chronologie.position(jour) == TypePosition.PRISE_EN_CHARGE
                || chronologie.position(limite) == TypePosition.PRISE_EN_CHARGE;
        if (prisEnCharge && !auCentre) {
            throw refus(
                    "Fonctionnaire pris en charge : il concourt pour l'avancement au sein du centre de gestion (CGFP,"
                            + " art. L542-16).");
        }
        return prisEnCharge == auCentre;
    }

    private boolean enB(List<TrancheService> services) {
        return services.stream()
                .anyMatch(tranche -> tranche.categorie().equals("B")
                        && !tranche.periode().debut().isAfter(transitoireB));
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.AVANCEMENT_CONDITIONS, message, "carriere");
    }

    /** Neither avancement nor grade in these positions. */
    private static boolean sansDroit(TypePosition position) {
        return position.estFinale() || position == TypePosition.DISPONIBILITE || position == TypePosition.HORS_CADRES;
    }

    private PromouvableVue vue(
            CarriereExaminee carriere,
            Chronologie chronologie,
            Boolean femme,
            List<TrancheService> services,
            Eligibilite eligibilite) {
        LocalDate remplieLe = eligibilite.remplieLe().orElse(limite);
        return new PromouvableVue(
                carriere.id(),
                carriere.nom(),
                carriere.prenom(),
                femme,
                carriere.grade(),
                echelon(services, remplieLe),
                eligibilite.condition().voie(),
                remplieLe,
                depuis(carriere.grade(), chronologie),
                eligibilite.condition().fonction(),
                decharge(chronologie),
                eligibilite.trace());
    }

    private boolean decharge(Chronologie chronologie) {
        return chronologie.segments(Periode.entre(limite, limite)).stream()
                .anyMatch(segment -> segment.conge() == TypeConge.DECHARGE_SYNDICALE);
    }

    private static int echelon(List<TrancheService> services, LocalDate jour) {
        return services.stream()
                .filter(tranche -> !tranche.periode().debut().isAfter(jour))
                .reduce((premiere, seconde) -> seconde)
                .map(TrancheService::echelon)
                .orElse(0);
    }

    private LocalDate depuis(String grade, Chronologie chronologie) {
        return chronologie.situations().stream()
                .filter(place -> place.grade().equals(grade))
                .map(Situation::depuis)
                .findFirst()
                .orElse(limite);
    }

    private String echelle(String grade) {
        return tranches.echelles().getOrDefault(grade, grade);
    }
}
