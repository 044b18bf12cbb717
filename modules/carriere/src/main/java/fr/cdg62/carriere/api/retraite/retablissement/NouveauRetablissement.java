package fr.cdg62.carriere.api.retraite.retablissement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A form to draw up.
 *
 * @param carriere career of the agent with his last employer
 * @param demandeeLe day of the request, today at the latest and within the year of the radiation (E308)
 * @param dernierJourPaye last day paid
 * @param radiation first day out of the cadres (RDC), the day after
 * @param indiceBrut last IB, 1 to 9999; null to take it from the career
 */
public record NouveauRetablissement(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere,

        @NotNull(message = "Indiquez le jour de la demande.")
        LocalDate demandeeLe,

        @NotNull(message = "Indiquez le dernier jour payé.") LocalDate dernierJourPaye,

        @NotNull(message = "Indiquez la date de radiation des cadres.")
        LocalDate radiation,

        @Min(value = 1, message = "De 1 à 9 999.") @Max(value = 9999, message = "De 1 à 9 999.")
        Integer indiceBrut) {}
