package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Bonification;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Reclassement;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The échelons to come in one career (specification carrière, § 2.1.1): date of the next échelon = date of the present
 * one + its duration − bonifications + time that does not count, with the grid in force when the échelon is reached. A
 * reform that shortens the duration gives the échelon on its own day at the earliest; a reform may also reclassify.
 */
final class CalculEchelon {
    private final CatalogueGrilles grilles;
    private final Horizon horizon;
    private final Deque<Bonification> bonifications = new ArrayDeque<>();
    private final List<Avancement> avancements = new ArrayList<>();
    private final TraceEchelon trace;
    private Situation place;
    private Grille grille;
    private LocalDate plancher;

    private CalculEchelon(
            Situation depart, CatalogueGrilles grilles, Horizon horizon, List<Bonification> bonifications) {
        this.grilles = grilles;
        this.horizon = horizon;
        this.trace = new TraceEchelon(horizon);
        bonifications.stream()
                .filter(bonification -> !bonification.acquise().isBefore(depart.depuis()))
                .sorted(Comparator.comparing(Bonification::acquise))
                .forEach(this.bonifications::add);
        prendre(depart, version(depart));
    }

    /**
     * The échelons reached from a place up to the limit of the horizon.
     *
     * @param depart last place that an act gave
     * @param bonifications those earned before the place are already in its ancienneté and are passed over
     * @throws DemandeRefusee GRADE_INCONNU, GRILLE_NON_CHARGEE or ECHELON_INCONNU when the grids do not say what is needed
     */
    static Projection projeter(
            Situation depart, CatalogueGrilles grilles, Horizon horizon, List<Bonification> bonifications) {
        return new CalculEchelon(depart, grilles, horizon, bonifications).projeter();
    }

    private Projection projeter() {
        while (true) {
            Optional<Duree> duree = grille.echelon(place.echelon()).duree();
            if (duree.isPresent()) {
                Attente attente = Attente.de(place, duree.get(), horizon, List.copyOf(bonifications));
                LocalDate jour = horizon.horsNonCompte(attente.jour().isBefore(plancher) ? plancher : attente.jour());
                if (grille.periode().estOuverte()
                        || !jour.isAfter(grille.periode().fin())) {
                    if (jour.isAfter(horizon.limite())) {
                        return finir(Projection.Issue.AU_DELA);
                    }
                    avancer(attente, jour);
                    continue;
                }
            }
            if (grille.periode().estOuverte() || !grille.periode().fin().isBefore(horizon.limite())) {
                return finir(duree.isPresent() ? Projection.Issue.AU_DELA : Projection.Issue.ECHELON_TERMINAL);
            }
            reformer(grille.periode().fin().plusDays(1));
        }
    }

    private Projection finir(Projection.Issue issue) {
        boolean suspendu = issue == Projection.Issue.AU_DELA && horizon.suspendu(horizon.limite());
        return new Projection(avancements, suspendu ? Projection.Issue.SUSPENDUE : issue, trace.fin());
    }

    private void avancer(Attente attente, LocalDate jour) {
        if (jour.isBefore(grille.periode().debut())) {
            grilles.au(place.grade(), jour);
        }
        trace.avancement(place, grille, attente, jour);
        int vers = place.echelon() + 1;
        avancements.add(new Avancement(
                place.grade(),
                place.echelon(),
                grille.echelon(vers),
                jour,
                attente.surplus(),
                grille.verifiee(),
                trace.fin()));
        attente.utilisees().forEach(utilisee -> bonifications.removeFirst());
        Situation suivante = new Situation(jour, place.grade(), vers, attente.surplus());
        prendre(suivante, grille);
    }

    private void reformer(LocalDate reforme) {
        Optional<Reclassement> reclassement = grilles.reclassement(place.grade(), place.echelon(), reforme);
        if (reclassement.isEmpty()) {
            grille = grilles.au(place.grade(), reforme);
            plancher = reforme;
            return;
        }
        Reclassement ligne = reclassement.get();
        Duree acquise = place.anciennete().plus(horizon.compte(place.depuis(), reforme));
        while (!bonifications.isEmpty() && bonifications.peekFirst().acquise().isBefore(reforme)) {
            acquise = acquise.plus(bonifications.removeFirst().duree());
        }
        Situation reclassee = new Situation(
                reforme,
                ligne.versGrade(),
                ligne.versEchelon(),
                ligne.appliquer(acquise).anciennete());
        trace.reclassement(acquise, ligne, reclassee);
        prendre(reclassee, grilles.au(ligne.versGrade(), reforme));
    }

    private void prendre(Situation nouvelle, Grille enVigueur) {
        place = nouvelle;
        grille = enVigueur;
        plancher = nouvelle.depuis();
        trace.depart(nouvelle);
    }

    /** The version in force on the day of the place, else the first one that begins later: it is the one known. */
    private Grille version(Situation depart) {
        return grilles.eventuelle(depart.grade(), depart.depuis())
                .or(() -> grilles.versions(depart.grade()).stream()
                        .filter(version -> version.periode().debut().isAfter(depart.depuis()))
                        .findFirst())
                .orElseGet(() -> grilles.au(depart.grade(), depart.depuis()));
    }
}
