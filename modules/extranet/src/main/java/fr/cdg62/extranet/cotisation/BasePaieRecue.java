package fr.cdg62.extranet.cotisation;

import fr.cdg62.finances.api.cotisation.BasePaie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the DSN of a month says. */
@Schema(name = "BasePaieRecue", description = "Base de la cotisation CNFPT d'un mois, d'après la DSN")
public record BasePaieRecue(
        @Schema(example = "2026-01", type = SchemaType.STRING) @NotNull(message = "Indiquez le mois.")
        YearMonth mois,

        @Schema(example = "78450.37") @NotNull(message = "Indiquez la base.")
        Montant base,

        @Schema(example = "DSN-2026-01-216200014") @NotNull(message = "Indiquez la référence de la DSN.")
        String reference) {

    BasePaie paie() {
        return new BasePaie(mois, base, reference);
    }
}
