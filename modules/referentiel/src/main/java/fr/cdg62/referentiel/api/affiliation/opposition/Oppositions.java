package fr.cdg62.referentiel.api.affiliation.opposition;

import jakarta.ejb.Local;
import java.time.LocalDate;

/** Opposition of the affiliated collectivités to a voluntary affiliation (R-AFF-6, CGFP L452-20, to be verified). */
@Local
public interface Oppositions {
    /**
     * Registers the opposition of an affiliated collectivité. Refused: SAISIE_INVALIDE after the deadline or if the
     * notification is not an AFFILIATION, AFFILIATION_NON_OUVERTE if the opponent is not affiliated.
     */
    BilanOpposition enregistrer(long notification, String sirenOpposante, LocalDate recueLe, String reference);

    /** Where the opposition to the notification stands; INTROUVABLE if unknown. */
    BilanOpposition bilan(long notification);
}
