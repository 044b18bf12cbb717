package fr.cdg62.carriere.promotion.envoi;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;

/**
 * What a letter says about a proposal.
 *
 * @param annee year of the campaign
 * @param siren employer, to whom the letter goes
 * @param grade code of the grade proposed
 * @param motif of the decision that calls for the letter; null for the accusé
 */
public record Proposition(
        long campagne,
        int annee,
        long dossier,
        String siren,
        String nom,
        String prenom,
        String grade,
        EtatDossierPI etat,
        String motif) {
    /** Whether the state of the proposal calls for a letter. */
    boolean appelle(CourrierPI courrier) {
        return switch (courrier) {
            case ACCUSE -> etat != EtatDossierPI.BROUILLON;
            case IRRECEVABILITE -> etat == EtatDossierPI.IRRECEVABLE;
            case NON_RETENU -> etat == EtatDossierPI.NON_RETENU;
        };
    }

    String qui() {
        return prenom + " " + nom;
    }
}
