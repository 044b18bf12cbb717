package fr.cdg62.partenaires.limites;

import java.time.Duration;

/**
 * Limits of a message (specification numérique, C13), each a system property of the server.
 *
 * @param octets largest envelope, property {@code cdg62.ws.octets}, 10 MiB by default
 * @param elements most elements, property {@code cdg62.ws.elements}, 50 000 by default
 * @param document largest document joined, property {@code cdg62.ws.document}, 10 MiB by default as the contracts say
 * @param octetsMtom largest message with its documents, property {@code cdg62.ws.octets-mtom}, 150 MiB by default
 * @param lecture time given to a message to arrive, besides what its size needs, property {@code cdg62.ws.lecture} in
 *     seconds, 30 by default
 * @param debit bytes a second, below which a message is too slow, property {@code cdg62.ws.debit}, 16 KiB by default
 */
public record Limites(int octets, int elements, int document, int octetsMtom, Duration lecture, int debit) {
    private static final int MEBI = 1024 * 1024;
    private static final int OCTETS = 10 * MEBI;
    private static final int OCTETS_MTOM = 150 * MEBI;
    private static final int ELEMENTS = 50_000;
    private static final int LECTURE = 30;
    private static final int DEBIT = 16 * 1024;

    /** Those of this server. */
    public static Limites duServeur() {
        return new Limites(
                Integer.getInteger("cdg62.ws.octets", OCTETS),
                Integer.getInteger("cdg62.ws.elements", ELEMENTS),
                Integer.getInteger("cdg62.ws.document", OCTETS),
                Integer.getInteger("cdg62.ws.octets-mtom", OCTETS_MTOM),
                Duration.ofSeconds(Integer.getInteger("cdg62.ws.lecture", LECTURE)),
                Integer.getInteger("cdg62.ws.debit", DEBIT));
    }

    /** Those for a sender that has proved nothing yet: one document at most is kept until its envelope tells who it is. */
    public Limites dUnInconnu() {
        return new Limites(octets, elements, document, octets + document, lecture, debit);
    }

    /** The largest body of this type. */
    public int octets(TypeContenu type) {
        return type.estMultipart() ? octetsMtom : octets;
    }

    /** Bytes of a refused message that are read and forgotten, so that its sender hears why; beyond, the line is cut. */
    public long octetsPerdus() {
        return (long) octetsMtom + octets;
    }
}
