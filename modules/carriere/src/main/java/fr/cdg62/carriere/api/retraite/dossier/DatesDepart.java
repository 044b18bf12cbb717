package fr.cdg62.carriere.api.retraite.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The days of a departure. The radiation des cadres (RDC) is the day after the last one (E304).
 *
 * @param dernierJour last day of services, that of the death for a réversion
 * @param radiation first day out of the cadres
 * @param effet first day of the pension, on or after {@code radiation}
 */
public record DatesDepart(
        @NotNull(message = "Indiquez le dernier jour de services.")
        LocalDate dernierJour,

        @NotNull(message = "Indiquez la date de radiation des cadres.")
        LocalDate radiation,

        @NotNull(message = "Indiquez la date d'effet de la pension.")
        LocalDate effet) {}
