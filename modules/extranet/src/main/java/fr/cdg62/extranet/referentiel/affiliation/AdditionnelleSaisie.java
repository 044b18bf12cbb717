package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.ChoixAdditionnelle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cotisation additionnelle taken or given up. */
@Schema(name = "ChoixAdditionnelle")
public record AdditionnelleSaisie(
        @NotNull(message = "Indiquez la date d'effet.") @Schema(example = "2027-01-01")
        LocalDate debut,

        @NotNull(message = "Indiquez si la cotisation additionnelle est prise.")
        Boolean additionnelle,

        @NotBlank(message = "Indiquez le motif.") String motif,
        @Schema(nullable = true) String reference) {
    ChoixAdditionnelle pour(String siren, long version) {
        return new ChoixAdditionnelle(siren, debut, additionnelle, motif, reference == null ? "" : reference, version);
    }
}
