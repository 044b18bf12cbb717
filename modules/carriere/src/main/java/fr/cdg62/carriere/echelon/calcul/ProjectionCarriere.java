package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.temps.DecompteTemps;
import fr.cdg62.carriere.echelon.temps.ReglesTemps;
import fr.cdg62.carriere.echelon.temps.TempsNonCompte;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Projects careers with one set of grids and rules, taken once for a whole run.
 *
 * @param grilles grids of all dates
 * @param regles rules of all dates
 */
public record ProjectionCarriere(CatalogueGrilles grilles, ReglesTemps regles) {

    /** The échelons to come up to a day, from the last place that an act gave; empty for a career without grade. */
    public Optional<Projection> de(Chronologie chronologie, LocalDate limite) {
        List<Situation> situations = chronologie.situations();
        if (situations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(depuis(situations.get(situations.size() - 1), chronologie, limite));
    }

    /** The same from another place of the career. */
    public Projection depuis(Situation depart, Chronologie chronologie, LocalDate limite) {
        return CalculEchelon.projeter(
                depart, grilles, horizon(chronologie, depart, limite), chronologie.bonifications());
    }

    /** The stretches of the whole career whose time does not count, in order. */
    public List<Periode> nonComptes(Chronologie chronologie) {
        return chronologie
                .debut()
                .map(debut ->
                        DecompteTemps.nonComptes(chronologie.segments(Periode.depuis(debut)), regles, debut).stream()
                                .map(TempsNonCompte::periode)
                                .toList())
                .orElse(List.of());
    }

    private Horizon horizon(Chronologie chronologie, Situation depart, LocalDate limite) {
        LocalDate debut = chronologie.debut().orElse(depart.depuis());
        return new Horizon(
                DecompteTemps.nonComptes(chronologie.segments(Periode.depuis(debut)), regles, depart.depuis()), limite);
    }
}
