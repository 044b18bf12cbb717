package fr.cdg62.extranet.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.NouvelleAffiliation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of membership to register. */
@Schema(name = "NouvelleAffiliation")
public record AffiliationSaisie(
        @NotNull(message = "Indiquez ce qui change l'affiliation.") @Schema(example = "S_AFFILIER")
        EvenementAffiliation evenement,

        @NotNull(message = "Indiquez la date d'effet.") @Schema(example = "2027-01-01")
        LocalDate debut,

        boolean additionnelle,

        @NotBlank(message = "Indiquez le motif.") @Schema(example = "Délibération du conseil municipal")
        String motif,

        @Schema(example = "Délibération 2026-41", nullable = true)
        String reference) {
    NouvelleAffiliation pour(String siren, long version) {
        return new NouvelleAffiliation(
                siren, evenement, debut, additionnelle, motif, reference == null ? "" : reference, version);
    }
}
