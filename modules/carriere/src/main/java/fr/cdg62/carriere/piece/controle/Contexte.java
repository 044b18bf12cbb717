package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import java.time.LocalDate;

/**
 * What the control of a piece compares it with.
 *
 * @param jour day of the control
 * @param naissance birth of the agent
 * @param ageMinimum age in years before which no act takes effect
 * @param dossier state of his dossier, null when none is open
 * @param statut his status, null when unknown
 * @param position his position at the date of effect, null when unknown
 * @param grille fault found in the grid, null when the échelon and index are right or not given
 */
record Contexte(
        LocalDate jour,
        LocalDate naissance,
        int ageMinimum,
        EtatDossier dossier,
        String statut,
        String position,
        String grille) {}
