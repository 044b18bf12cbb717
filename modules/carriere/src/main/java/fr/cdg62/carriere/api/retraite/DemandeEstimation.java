package fr.cdg62.carriere.api.retraite;

import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the career does not say, and the departures to compare.
 *
 * @param departs days on which the pension would begin, the services ending on the eve; empty or null: the day that
 *     opens the right, then each first of the month a year later, until the age without décote
 * @param motif reason of the departure, AGE when null
 * @param trimestresAutresRegimes quarters validated in the other schemes and increases of insurance, for periods that
 *     the career does not count; 0 to 240
 * @param trimestresEnfants bonifications for children, in quarters; 0 to 40
 * @param trimestresBonifications other bonifications, in quarters; 0 to 40
 * @param enfants children raised as long as the text asks (nine years); 0 to 20
 * @param anneesActives years in employments of active category; 0 to 50
 * @param indiceSuperieur whether the agent asks for the index of a higher grade held four years in the last fifteen
 * @param complements hypotheses that only some estimations need; null for none
 */
public record DemandeEstimation(
        @Size(max = 12, message = "Douze dates de départ au plus.")
        List<LocalDate> departs,

        MotifDepart motif,

        @Min(value = 0, message = "De 0 à 240 trimestres.") @Max(value = 240, message = "De 0 à 240 trimestres.")
        int trimestresAutresRegimes,

        @Min(value = 0, message = "De 0 à 40 trimestres.") @Max(value = 40, message = "De 0 à 40 trimestres.")
        int trimestresEnfants,

        @Min(value = 0, message = "De 0 à 40 trimestres.") @Max(value = 40, message = "De 0 à 40 trimestres.")
        int trimestresBonifications,

        @Min(value = 0, message = "De 0 à 20 enfants.") @Max(value = 20, message = "De 0 à 20 enfants.")
        int enfants,

        @Min(value = 0, message = "De 0 à 50 années.") @Max(value = 50, message = "De 0 à 50 années.")
        int anneesActives,

        boolean indiceSuperieur,
        @Valid Complements complements) {
    public DemandeEstimation {
        departs = departs == null
                ? List.of()
                : departs.stream().filter(Objects::nonNull).sorted().distinct().toList();
        motif = motif == null ? MotifDepart.AGE : motif;
        complements = complements == null ? Complements.AUCUN : complements;
    }

    /** A departure by age of which the career says everything. */
    public static DemandeEstimation parAge(List<LocalDate> departs) {
        return new DemandeEstimation(departs, MotifDepart.AGE, 0, 0, 0, 0, 0, false, Complements.AUCUN);
    }

    /** The same for these departures. */
    public DemandeEstimation pour(List<LocalDate> autres) {
        return new DemandeEstimation(
                autres,
                motif,
                trimestresAutresRegimes,
                trimestresEnfants,
                trimestresBonifications,
                enfants,
                anneesActives,
                indiceSuperieur,
                complements);
    }
}
