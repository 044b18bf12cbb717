package fr.cdg62.finances.tarif.mesure;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;

/**
 * The structure a price is computed for.
 *
 * @param type its place in the grid
 * @param mesures its size
 */
public record Structure(TypeStructure type, Mesures mesures) {}
