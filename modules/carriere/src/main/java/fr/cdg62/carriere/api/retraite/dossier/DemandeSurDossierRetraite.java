package fr.cdg62.carriere.api.retraite.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An event to raise, with what it needs.
 *
 * @param note reason of RESTITUER, REJETER, REFUSER, MODIFIER, ABANDONNER; optional for REPRENDRE; 2 000 characters at
 *     most
 * @param observations of A_CORRIGER, one for each thing to correct, 500 characters at most each
 * @param numero of the sending (TRANSMETTRE), of the titre de pension (CONCEDER); 40 characters at most
 * @param date of TRANSMETTRE, METTRE_EN_TRAITEMENT, RECEVOIR_DECOMPTE, CONCEDER, METTRE_EN_PAIEMENT; day of the death for
 *     DECLARER_DECES; today at the latest
 * @param depart new dates (MODIFIER), null to keep them
 * @param anticipation new motive (MODIFIER), null to keep it
 * @param justification of a request that the new dates make late (MODIFIER, E301), 500 characters at most; null or blank
 *     to keep that of the dossier
 * @param iban new account (MODIFIER), null to keep it
 * @param reversion survivors of the agent (MODIFIER of a réversion), null to keep them
 */
public record DemandeSurDossierRetraite(
        @NotNull(message = "Indiquez l'événement.") EvenementDossierRetraite evenement,

        @Size(max = 2000, message = "2 000 caractères au plus.")
        String note,

        @Size(max = 50, message = "50 observations au plus.")
        List<@Size(max = 500, message = "500 caractères au plus par observation.") String> observations,

        @Size(max = 40, message = "40 caractères au plus.") String numero,

        LocalDate date,
        @Valid DatesDepart depart,
        MotifAnticipation anticipation,

        @Size(max = 500, message = "500 caractères au plus.")
        String justification,

        String iban,
        @Valid HypothesesReversion reversion) {
    public DemandeSurDossierRetraite {
        observations = observations == null ? List.of() : List.copyOf(observations);
    }

    @Override
    public String toString() {
        return "DemandeSurDossierRetraite[" + evenement + "]";
    }
}
