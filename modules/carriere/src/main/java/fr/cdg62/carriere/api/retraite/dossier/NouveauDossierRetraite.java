package fr.cdg62.carriere.api.retraite.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A dossier to open.
 *
 * @param carriere career of the agent with the employer that instructs
 * @param demandeeLe day of the request of the agent, today at the latest and today when he makes it himself; under three months before the pension it takes
 *     a justification (E301)
 * @param anticipation motive before the age of a pension normale (E302), which takes a favourable avis préalable; null
 *     for none
 * @param justification of a late request, 500 characters at most, null for none
 * @param iban account of the pension (key checked, E307), null when not known yet; only its ends are kept: the number
 *     itself is on the RIB among the pieces
 */
public record NouveauDossierRetraite(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere,

        @NotNull(message = "Indiquez le type de pension.") TypePension type,

        @NotNull(message = "Indiquez le jour de la demande de l'agent.")
        LocalDate demandeeLe,

        @Valid @NotNull(message = "Indiquez les dates du départ.")
        DatesDepart depart,

        MotifAnticipation anticipation,

        @Size(max = 500, message = "500 caractères au plus.")
        String justification,

        String iban) {
    @Override
    public String toString() {
        return "NouveauDossierRetraite[%d, %s]".formatted(carriere, type);
    }
}
