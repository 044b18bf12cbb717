package fr.cdg62.essai;

/** Agents for the SOAP clients of partners. */
public final class CarrieresSoap {
    /** Their employer. */
    public static final String SIREN = Objets.ABLAIN;

    private CarrieresSoap() {}

    /** The career of a new agent. */
    public static long nouvelle() {
        return Agents.carriere();
    }
}
