package fr.cdg62.carriere.aptitude.validite;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The life of one inscription: two years, then two more years one by one on request; the clock stops during the
 * suspensions (specification, § 2.5).
 *
 * @param publication first day
 * @param renouvellements renewals granted, 0 to {@code regle.renouvellements()}
 * @param suspensions days during which the clock stops; they may overlap, and be open
 * @param prorogation last day granted because no concours was organised, or null
 */
public record Validite(
        LocalDate publication,
        int renouvellements,
        List<Periode> suspensions,
        LocalDate prorogation,
        RegleValidite regle) {

    public Validite {
        suspensions = List.copyOf(suspensions);
    }

    /** Last day of the inscription; empty while a suspension is open, for the term is not known then. */
    public Optional<LocalDate> terme() {
        LocalDate terme = sansSuspension();
        for (Periode suspension : fusionnees()) {
            if (suspension.debut().isAfter(terme)) {
                break;
            }
            if (suspension.estOuverte()) {
                return Optional.empty();
            }
            terme = terme.plusDays(jours(suspension));
        }
        return Optional.of(prorogation != null && prorogation.isAfter(terme) ? prorogation : terme);
    }

    /** How the term is reached. */
    public Trace trace() {
        Tracage trace = new Tracage()
                .etape(
                        "Durée de l'inscription",
                        "%d ans à compter du %s".formatted(annees(), courte(publication)),
                        courte(sansSuspension()),
                        regle.source());
        for (Periode suspension : fusionnees()) {
            trace.etape(
                    "Suspension",
                    suspension.estOuverte()
                            ? "en cours depuis le %s".formatted(courte(suspension.debut()))
                            : "du %s au %s : %d jours"
                                    .formatted(courte(suspension.debut()), courte(suspension.fin()), jours(suspension)),
                    suspension.estOuverte() ? "terme reporté d'autant" : "+ %d jours".formatted(jours(suspension)),
                    "CGFP, art. L325-39");
        }
        if (prorogation != null) {
            trace.etape(
                    "Prorogation",
                    "aucun concours organisé dans l'intervalle",
                    "au plus tôt le " + courte(prorogation),
                    "CGFP, art. L325-39");
        }
        trace.etape(
                "Dernier jour de l'inscription",
                "",
                terme().map(t -> courte(t)).orElse("non connu : suspension en cours"),
                "");
        return trace.fin();
    }

    /** Whether the inscription still lives that day, suspended or not. */
    public boolean vivante(LocalDate jour) {
        return !jour.isBefore(publication)
                && terme().map(terme -> !jour.isAfter(terme)).orElse(true);
    }

    public boolean suspendue(LocalDate jour) {
        return vivante(jour) && suspensions.stream().anyMatch(suspension -> suspension.contient(jour));
    }

    /** First day on which a renewal may be asked for; empty while the term is not known. */
    public Optional<LocalDate> ouvertureDesDemandes() {
        return terme().map(terme -> terme.minusMonths(regle.moisDeDemande()));
    }

    /**
     * Checks a request of renewal received that day.
     *
     * @return a French warning when it came before the window and is accepted all the same, else empty
     * @throws DemandeRefusee APTITUDE_DUREE_MAXIMALE after the last renewal, APTITUDE_DELAI after the term, or before
     *     the window where the strict reading is in force; on {@code recueLe}
     */
    public Optional<String> demander(LocalDate recueLe) {
        if (renouvellements >= regle.renouvellements()) {
            throw new DemandeRefusee(
                    CodeProbleme.APTITUDE_DUREE_MAXIMALE,
                    "L'inscription a déjà duré %d ans, hors suspensions : elle n'est plus renouvelable."
                            .formatted(annees()),
                    "date");
        }
        if (!vivante(recueLe)) {
            throw new DemandeRefusee(
                    CodeProbleme.APTITUDE_DELAI,
                    "La demande a été reçue le %s, après le terme de l'inscription (%s)."
                            .formatted(
                                    courte(recueLe), terme().map(t -> courte(t)).orElse("")),
                    "date");
        }
        return ouvertureDesDemandes().filter(recueLe::isBefore).map(ouverture -> anticipee(recueLe, ouverture));
    }

    private String anticipee(LocalDate recueLe, LocalDate ouverture) {
        String message = "La demande reçue le %s est antérieure à la période de demande, ouverte le %s."
                .formatted(courte(recueLe), courte(ouverture));
        if (regle.anticipeeRefusee()) {
            throw new DemandeRefusee(CodeProbleme.APTITUDE_DELAI, message, "date");
        }
        return message;
    }

    private int annees() {
        return regle.anneesInitiales() + renouvellements * regle.anneesParDemande();
    }

    private LocalDate sansSuspension() {
        return publication.plusYears(annees()).minusDays(1);
    }

    private static long jours(Periode fermee) {
        return ChronoUnit.DAYS.between(fermee.debut(), fermee.fin()) + 1;
    }

    /** The suspensions in order, without overlap, from the publication on. */
    private List<Periode> fusionnees() {
        List<Periode> resultat = new ArrayList<>();
        suspensions.stream()
                .map(suspension -> suspension.intersection(Periode.depuis(publication)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Periode::debut))
                .forEach(suspension -> joindre(resultat, suspension));
        return resultat;
    }

    private static void joindre(List<Periode> resultat, Periode suspension) {
        Periode derniere = resultat.isEmpty() ? null : resultat.get(resultat.size() - 1);
        if (derniere == null || !derniere.chevauche(suspension)) {
            resultat.add(suspension);
        } else if (!derniere.estOuverte()) {
            LocalDate fin = suspension.estOuverte() || suspension.fin().isAfter(derniere.fin())
                    ? suspension.fin()
                    : derniere.fin();
            resultat.set(resultat.size() - 1, new Periode(derniere.debut(), fin));
        }
    }
}
