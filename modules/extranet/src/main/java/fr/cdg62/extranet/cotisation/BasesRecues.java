package fr.cdg62.extranet.cotisation;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The bases that take the place of those of a declaration.
 *
 * @param bases one line a month worked
 */
@Schema(description = "Bases qui remplacent celles de la déclaration")
public record BasesRecues(
        @Schema(
                description = "Bases mois par mois",
                example = "[{\"mois\": \"2026-01\", \"baseCnracl\": 78990.37, \"baseRegimeGeneral\": 0}]")
        @NotEmpty(message = "Déclarez au moins un mois.")
        List<@NotNull(message = "Une base mensuelle est vide.") BaseMensuelle> bases) {}
