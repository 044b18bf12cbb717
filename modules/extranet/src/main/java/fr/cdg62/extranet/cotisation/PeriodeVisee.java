package fr.cdg62.extranet.cotisation;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The period of a collectivité that holds a month.
 *
 * @param siren the collectivité
 * @param mois any month of the period
 */
public record PeriodeVisee(
        @Schema(example = "216200014") @NotNull(message = "Indiquez la collectivité.")
        String siren,

        @Schema(type = SchemaType.STRING, example = "2026-01")
        @NotNull(message = "Indiquez le mois, par exemple 2026-01.")
        YearMonth mois) {}
