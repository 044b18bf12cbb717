package fr.cdg62.carriere.api.promotion.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked about a proposal.
 *
 * @param motif why, for DECLARER_IRRECEVABLE, RELANCER and ECARTER; 1 to 500 characters
 * @param attestationLe for COMPLETER: date of the attestation that was missing
 * @param avis for COMPLETER: opinion of another employer of the agent, replacing the one he had given
 * @param notes for COTER: one for each criterion of the grid
 */
public record ActeDossierPI(
        EvenementDossierPI evenement, String motif, LocalDate attestationLe, AvisEmployeur avis, List<NotePI> notes) {

    public ActeDossierPI {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }
}
