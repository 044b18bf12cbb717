package fr.cdg62.finances.api.tarif;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;

/**
 * For whom a price is simulated: a known collectivité, an imagined one, or a known one with other figures.
 *
 * @param siren known collectivité whose type, population and effectif at the date are used when not given here; null
 *     for an imagined structure
 * @param type type of structure, null to take that of the siren
 * @param population inhabitants, null to take those of the siren
 * @param effectif agents of every status, null to take that of the siren
 */
public record StructureSimulee(String siren, TypeStructure type, Integer population, Integer effectif) {

    /** The collectivité as the référentiel knows it at the date. */
    public static StructureSimulee de(String siren) {
        return new StructureSimulee(siren, null, null, null);
    }
}
