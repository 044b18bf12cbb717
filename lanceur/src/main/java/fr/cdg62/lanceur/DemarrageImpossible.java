package fr.cdg62.lanceur;

/** The start was refused; the message tells the person at the console why and what to do, in French. */
public final class DemarrageImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemarrageImpossible(String message) {
        super(message);
    }

    DemarrageImpossible(String message, Throwable cause) {
        super(message, cause);
    }
}
