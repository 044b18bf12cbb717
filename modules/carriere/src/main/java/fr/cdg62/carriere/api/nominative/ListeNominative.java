package fr.cdg62.carriere.api.nominative;

import jakarta.ejb.Local;

/**
 * Nominative list of the officials of the affiliated bodies on 1 January (décret 85-643, art. 38); a copy goes to the
 * préfet before the end of the first quarter, which is an échéance of the CdG.
 */
@Local
public interface ListeNominative {
    /** Where the list of a year stands; SAISIE_INVALIDE on {@code annee} before its 1 January. */
    ListeNominativeVue lire(int annee);

    /**
     * The list as CSV: UTF-8, semicolons, a header line.
     *
     * @param siren one body, required for a collectivité; null means all those the caller may see
     */
    String csv(int annee, String siren);

    /** The list of one body as PDF/A. */
    byte[] pdf(int annee, String siren);

    /** Records that the list went to the préfet, once; its échéance is settled. */
    ListeNominativeVue transmettre(int annee);
}
