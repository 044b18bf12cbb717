package fr.cdg62.referentiel.antivirus;

import fr.cdg62.referentiel.api.document.EtatAnalyse;

/**
 * What is known of bytes that arrive.
 *
 * @param motif name of the threat, or why the content cannot be read; {@code null} when it is sound
 */
public record Verdict(EtatAnalyse etat, String motif) {
    /** Made by the system, or arrived where there is no antivirus. */
    public static final Verdict NON_SOUMIS = new Verdict(EtatAnalyse.NON_SOUMIS, null);

    /** The antivirus has not answered yet. */
    public static final Verdict RECU = new Verdict(EtatAnalyse.RECU, null);

    private static final String SAIN = ": OK";
    private static final String INFECTE = " FOUND";
    private static final String ERREUR = " ERROR";

    /**
     * Reads an answer of clamd to {@code INSTREAM}.
     *
     * @throws AntivirusIndisponible when it is none of the three that its documentation names
     */
    static Verdict de(String reponse) throws AntivirusIndisponible {
        String texte = reponse.strip();
        String apresFlux = texte.substring(texte.indexOf(':') + 1).strip();
        if (texte.endsWith(SAIN)) {
            return new Verdict(EtatAnalyse.SAIN, null);
        }
        if (texte.endsWith(INFECTE)) {
            return new Verdict(EtatAnalyse.INFECTE, sans(apresFlux, INFECTE));
        }
        if (texte.endsWith(ERREUR)) {
            return new Verdict(EtatAnalyse.ILLISIBLE, sans(apresFlux, ERREUR));
        }
        throw new AntivirusIndisponible("réponse inattendue « " + texte + " »", null);
    }

    /** Whether the document is to be kept away from its readers for good. */
    public boolean ecarte() {
        return etat == EtatAnalyse.INFECTE || etat == EtatAnalyse.ILLISIBLE;
    }

    private static String sans(String texte, String fin) {
        return texte.substring(0, texte.length() - fin.length());
    }
}
