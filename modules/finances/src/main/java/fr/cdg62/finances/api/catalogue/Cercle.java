package fr.cdg62.finances.api.catalogue;

/** Circle of missions of the guide: it tells what opens a mission to a collectivité, and who pays for it. */
public enum Cercle {
    /** Mission obligatoire, covered by the compulsory cotisation of the affiliés. */
    OBLIGATOIRE,
    /** Mission additionnelle, covered by the additional cotisation the affiliés may opt for. */
    ADDITIONNELLE,
    /** Mission facultative under convention, priced by the grid, open to every collectivité. */
    CONVENTION
}
