package fr.cdg62.referentiel.antivirus;

/** The antivirus did not answer, or not in time, or not in its protocol: nothing is known of the bytes. */
public class AntivirusIndisponible extends Exception {
    private static final long serialVersionUID = 1L;

    AntivirusIndisponible(String message, Throwable cause) {
        super("L'antivirus n'a pas analysé le document : " + message, cause);
    }
}
