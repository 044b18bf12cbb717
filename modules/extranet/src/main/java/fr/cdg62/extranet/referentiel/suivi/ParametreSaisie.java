package fr.cdg62.extranet.referentiel.suivi;

import fr.cdg62.referentiel.api.parametre.NouveauParametre;
import fr.cdg62.socle.parametre.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new value of a dated figure. */
@Schema(name = "NouveauParametre")
public record ParametreSaisie(
        @NotBlank(message = "Indiquez le code du paramètre.") @Schema(example = "AFFILIATION_SEUIL")
        String code,

        @NotNull(message = "Indiquez le premier jour.") @Schema(example = "2027-01-01")
        LocalDate debut,

        @NotNull(message = "Indiquez la valeur.") @Schema(example = "350")
        BigDecimal valeur,

        @NotBlank(message = "Indiquez l'unité.") @Schema(example = "agents")
        String unite,

        @NotBlank(message = "Indiquez d'où vient cette valeur.")
        String source,

        @Schema(nullable = true) String reference,
        boolean verifiee) {
    NouveauParametre nouveau() {
        return new NouveauParametre(
                code, debut, valeur, unite, new Source(source, reference == null ? "" : reference, verifiee));
    }
}
