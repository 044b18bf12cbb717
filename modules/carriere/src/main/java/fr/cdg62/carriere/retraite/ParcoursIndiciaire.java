package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The places of an agent in the grids up to a departure: those of the acts, then the échelons to come.
 *
 * @param situations the oldest first
 * @param avenir how the échelons to come were taken into account, in words
 */
record ParcoursIndiciaire(List<Situation> situations, String avenir) {

    /**
     * Follows a career.
     *
     * @param autres other careers of the agent, for what he held before this one
     */
    static ParcoursIndiciaire de(
            Chronologie carriere, Collection<Chronologie> autres, ProjectionCarriere projection, LocalDate limite) {
        List<Situation> situations = new ArrayList<>(carriere.situations());
        if (situations.isEmpty()) {
            return new ParcoursIndiciaire(List.of(), "Aucun grade n'est connu dans cette carrière.");
        }
        LocalDate premiere = situations.get(0).depuis();
        List<Situation> anterieures = autres.stream()
                .flatMap(autre -> autre.situations().stream())
                .filter(situation -> situation.depuis().isBefore(premiere))
                .sorted(Comparator.comparing(Situation::depuis))
                .toList();
        situations.addAll(0, anterieures);
        try {
            List<Avancement> avancements =
                    projection.de(carriere, limite).orElseThrow().avancements();
            avancements.forEach(a ->
                    situations.add(new Situation(a.date(), a.grade(), a.vers().numero(), a.reliquat())));
            return new ParcoursIndiciaire(situations, recit(avancements, limite));
        } catch (DemandeRefusee refus) {
            return new ParcoursIndiciaire(
                    situations,
                    "Les avancements d'échelon à venir n'ont pas pu être projetés : le dernier échelon connu est"
                            + " gardé. "
                            + refus.getMessage());
        }
    }

    private static String recit(List<Avancement> avancements, LocalDate limite) {
        return avancements.isEmpty()
                ? "Aucun avancement d'échelon à venir avant le %s.".formatted(DateFrancaise.courte(limite))
                : "Avancements d'échelon à venir pris en compte, si rien ne change : %s."
                        .formatted(avancements.stream()
                                .map(a ->
                                        "échelon %d le %s".formatted(a.vers().numero(), DateFrancaise.courte(a.date())))
                                .collect(Collectors.joining(", ")));
    }
}
