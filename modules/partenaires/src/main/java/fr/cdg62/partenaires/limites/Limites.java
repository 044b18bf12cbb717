package fr.cdg62.partenaires.limites;

/**
 * Limits of a message (specification numérique, C13), each a system property of the server.
 *
 * @param octets largest body, property {@code cdg62.ws.octets}, 10 MiB by default
 * @param elements most elements, property {@code cdg62.ws.elements}, 50 000 by default
 */
public record Limites(int octets, int elements) {
    private static final int OCTETS = 10 * 1024 * 1024;
    private static final int ELEMENTS = 50_000;
    /** How many times its limit a message may weigh and still be read to its end, so that its sender hears why. */
    private static final int REJET = 10;

    /** Those of this server. */
    public static Limites duServeur() {
        return new Limites(
                Integer.getInteger("cdg62.ws.octets", OCTETS), Integer.getInteger("cdg62.ws.elements", ELEMENTS));
    }

    /** Bytes of a refused message that are read and forgotten; beyond, the connection is cut. */
    public long octetsPerdus() {
        return (long) REJET * octets;
    }
}
