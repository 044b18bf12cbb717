package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.carriere.api.position.MotifPosition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An event to raise.
 *
 * @param date AFFILIER: day of the answer, today at the latest; MUTER: first day with the other employer; RADIER: first
 *     day out of the cadres; both after the day of effect
 * @param numero AFFILIER: number of the agent at the CNRACL, 1 to 20 characters; null to keep the one he has
 * @param note REJETER: why, 1 to 2 000 characters
 * @param siren MUTER: the other employer
 * @param motif RADIER: one of the reasons of a radiation des cadres
 * @param contrat MODIFIER: what replaces the contract
 */
public record DemandeSurAffiliation(
        @NotNull(message = "Indiquez l'événement.") EvenementAffiliation evenement,
        LocalDate date,
        String numero,
        String note,
        String siren,
        MotifPosition motif,
        @Valid ContratAffiliation contrat) {}
