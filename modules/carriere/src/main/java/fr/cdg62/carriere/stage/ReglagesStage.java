package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.stage.calcul.DureeStage;

/**
 * The dated parameters of a stage, on its first day.
 *
 * @param duree statutory length
 * @param prorogationMaximum months that the employer may decide for insufficiency, in all
 */
record ReglagesStage(DureeStage duree, int prorogationMaximum) {}
