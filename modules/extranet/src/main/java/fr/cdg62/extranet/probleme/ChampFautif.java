package fr.cdg62.extranet.probleme;

/** The field at fault, from the path of a violation. */
final class ChampFautif {
    private static final String ELEMENT = ".<list element>";

    private ChampFautif() {}

    /**
     * Its name; that of the list first, with the rank of the element from 0, for a field of an element:
     * {@code conjoints[1].moisMariage}.
     */
    static String de(String chemin) {
        String propre = chemin.endsWith(ELEMENT) ? chemin.substring(0, chemin.length() - ELEMENT.length()) : chemin;
        int rang = propre.indexOf('[');
        return propre.substring(propre.lastIndexOf('.', rang < 0 ? propre.length() : rang) + 1);
    }
}
