package fr.cdg62.finances.tarif.mesure;

/** The figures of a structure, read only when a price needs them. */
public interface Mesures {
    /**
     * Inhabitants.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee when unknown
     */
    Mesure habitants();

    /**
     * Agents of every status.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee when unknown
     */
    Mesure agents();
}
