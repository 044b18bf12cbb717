package fr.cdg62.referentiel.agent;

/** The NIR as lists show it: enough to tell two homonyms apart, not enough to use. */
final class NirMasque {
    private static final String MASQUE = " ** ** ** *** *** ";

    private NirMasque() {}

    static String de(String nir) {
        return nir.charAt(0) + MASQUE + nir.substring(13);
    }
}
