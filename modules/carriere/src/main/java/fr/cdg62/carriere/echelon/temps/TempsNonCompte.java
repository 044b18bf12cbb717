package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch that does not count for the échelon.
 *
 * @param periode open when its end is not known
 * @param libelle what the agent was doing, in French
 * @param source text that says it does not count
 */
public record TempsNonCompte(Periode periode, String libelle, Source source) {

    /** The part of it from a day to the eve of another. */
    public Optional<Periode> entre(LocalDate du, LocalDate avant) {
        return du.isBefore(avant) ? periode.intersection(Periode.entre(du, avant.minusDays(1))) : Optional.empty();
    }

    /** Length of that part. */
    public Duree duree(LocalDate du, LocalDate avant) {
        return entre(du, avant).map(p -> Duree.entre(p.debut(), p.fin())).orElse(Duree.NULLE);
    }

    /** In French: « Disponibilité (convenances personnelles) du 01/01/2025 au 31/03/2025 ». */
    public static String texte(String libelle, Periode periode) {
        return "%s du %s au %s"
                .formatted(libelle, DateFrancaise.courte(periode.debut()), DateFrancaise.courte(periode.fin()));
    }
}
