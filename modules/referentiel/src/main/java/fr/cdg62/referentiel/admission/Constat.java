package fr.cdg62.referentiel.admission;

/**
 * What was found of a passage.
 *
 * @param inedit whether its proof had never been presented
 * @param messages of the partner since the beginning of the minute, this one included; 0 when it was not counted
 */
record Constat(boolean inedit, int messages) {}
