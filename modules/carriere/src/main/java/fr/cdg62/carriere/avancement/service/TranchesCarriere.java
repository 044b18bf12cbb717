package fr.cdg62.carriere.avancement.service;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stretches of a career up to a day, with the échelons still to come: those that the grids give, no act having said
 * them yet.
 *
 * @param echelles grade → échelle
 */
public record TranchesCarriere(ProjectionCarriere projection, Map<String, String> echelles) {

    public List<TrancheService> de(Chronologie chronologie, LocalDate limite) {
        List<Situation> places = places(chronologie, limite);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Periode> nonComptes = projection.nonComptes(chronologie);
        List<TrancheService> tranches = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            LocalDate fin = i + 1 < places.size() ? places.get(i + 1).depuis().minusDays(1) : limite;
            if (!fin.isBefore(places.get(i).depuis())) {
                ajouter(tranches, places.get(i), Periode.entre(places.get(i).depuis(), fin), chronologie, nonComptes);
            }
        }
        return tranches;
    }

    /** What the acts set, then what the grids give after the last act. */
    private List<Situation> places(Chronologie chronologie, LocalDate limite) {
        List<Situation> places = new ArrayList<>(chronologie.situations().stream()
                .filter(place -> !place.depuis().isAfter(limite))
                .toList());
        if (!places.isEmpty()) {
            Situation derniere = places.get(places.size() - 1);
            for (Avancement avancement :
                    projection.depuis(derniere, chronologie, limite).avancements()) {
                places.add(new Situation(
                        avancement.date(), avancement.grade(), avancement.vers().numero(), avancement.reliquat()));
            }
        }
        return places;
    }

    private void ajouter(
            List<TrancheService> tranches,
            Situation place,
            Periode periode,
            Chronologie chronologie,
            List<Periode> nonComptes) {
        Duree anciennete = place.anciennete();
        for (Segment segment : chronologie.segments(periode)) {
            for (Periode part : parts(segment.periode(), nonComptes)) {
                boolean effectif = nonComptes.stream().noneMatch(temps -> temps.contient(part.debut()));
                tranches.add(new TrancheService(
                        part,
                        place.grade(),
                        echelles.getOrDefault(place.grade(), place.grade()),
                        projection.grilles().grade(place.grade()).categorie(),
                        place.echelon(),
                        anciennete,
                        effectif,
                        segment.heures()));
                anciennete = Duree.NULLE;
            }
        }
    }

    /** Cuts where time begins or ceases to count. */
    private static List<Periode> parts(Periode periode, List<Periode> nonComptes) {
        List<Periode> parts = new ArrayList<>();
        LocalDate debut = periode.debut();
        for (Periode temps : nonComptes) {
            Optional<Periode> commun = temps.intersection(Periode.entre(debut, periode.fin()));
            if (commun.isPresent()) {
                if (debut.isBefore(commun.get().debut())) {
                    parts.add(Periode.entre(debut, commun.get().debut().minusDays(1)));
                }
                parts.add(commun.get());
                debut = commun.get().fin().plusDays(1);
            }
            if (debut.isAfter(periode.fin())) {
                return parts;
            }
        }
        parts.add(Periode.entre(debut, periode.fin()));
        return parts;
    }
}
