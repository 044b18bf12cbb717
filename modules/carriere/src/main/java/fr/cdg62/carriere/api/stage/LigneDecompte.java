package fr.cdg62.carriere.api.stage;

import fr.cdg62.socle.valeur.Periode;

/**
 * One absence within a stage.
 *
 * @param periode the days of the absence that fall within the stage
 * @param libelle what it is, in French
 * @param effet what it does
 * @param jours calendar days
 * @param joursNonComptes those of them that do not count as stage
 */
public record LigneDecompte(Periode periode, String libelle, EffetAbsence effet, int jours, int joursNonComptes) {}
