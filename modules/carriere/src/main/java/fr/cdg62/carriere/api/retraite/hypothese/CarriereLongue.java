package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a departure for a long career rests on (décret n° 2003-1306, art. 26-I): an early start and contributed quarters.
 *
 * @param debutAvant age before which the agent started
 * @param trimestresDebut quarters of all schemes validated by the end of the calendar year of that age; 0 to 40
 * @param trimestresCotises contributed quarters of the other schemes, those deemed so by the texts included; 0 to 240
 *     and not above the quarters of the other schemes
 */
public record CarriereLongue(
        @NotNull(message = "Indiquez l'âge avant lequel l'activité a débuté.")
        AgeDebut debutAvant,

        @Min(value = 0, message = "De 0 à 40 trimestres.") @Max(value = 40, message = "De 0 à 40 trimestres.")
        int trimestresDebut,

        @Min(value = 0, message = "De 0 à 240 trimestres.") @Max(value = 240, message = "De 0 à 240 trimestres.")
        int trimestresCotises) {}
