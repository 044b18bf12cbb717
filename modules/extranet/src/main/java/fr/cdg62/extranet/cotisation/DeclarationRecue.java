package fr.cdg62.extranet.cotisation;

import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.valeur.Periode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A declaration as a collectivité sends it.
 *
 * @param debut first day of the period declared
 * @param fin last day of the period declared
 * @param bases one line a month worked
 * @param brouillon true to keep it as a draft; sent to the CdG otherwise
 */
@Schema(description = "Déclaration de cotisation d'un mois, d'un trimestre ou d'une année civils")
public record DeclarationRecue(
        @Schema(example = "2026-01-01") @NotNull(message = "Indiquez le premier jour de la période déclarée.")
        LocalDate debut,

        @Schema(example = "2026-01-31") @NotNull(message = "Indiquez le dernier jour de la période déclarée.")
        LocalDate fin,

        @Schema(
                description = "Bases mois par mois",
                example = "[{\"mois\": \"2026-01\", \"baseCnracl\": 78450.37, \"baseRegimeGeneral\": 0}]")
        @NotEmpty(message = "Déclarez au moins un mois.")
        List<@NotNull(message = "Une base mensuelle est vide.") BaseMensuelle> bases,

        @Schema(description = "Vrai : gardée en brouillon ; faux ou absent : déposée", example = "false")
        boolean brouillon) {

    NouvelleDeclaration de(String siren) {
        return new NouvelleDeclaration(siren, new Periode(debut, fin), bases);
    }
}
