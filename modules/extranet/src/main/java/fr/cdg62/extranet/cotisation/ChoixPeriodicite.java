package fr.cdg62.extranet.cotisation;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a collectivité declares.
 *
 * @param periodicite kind of period
 * @param annee civil year from whose 1 January it holds
 * @param reference décision or letter that asks for it
 */
public record ChoixPeriodicite(
        @NotNull(message = "Indiquez la périodicité.") Periodicite periodicite,

        @Schema(example = "2027")
        @Min(value = 2000, message = "L'année va de 2000 à 2100.")
        @Max(value = 2100, message = "L'année va de 2000 à 2100.")
        int annee,

        @Schema(example = "Délibération 2026-45 du 12 octobre 2026")
        @NotBlank(message = "Indiquez la décision ou le courrier qui fixe la périodicité.")
        String reference) {}
