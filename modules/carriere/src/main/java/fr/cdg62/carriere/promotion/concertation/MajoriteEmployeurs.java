package fr.cdg62.carriere.promotion.concertation;

/**
 * The majority by which a decision is taken in spite of a disagreement: the larger share of the authorities for more than
 * the smaller share of the hours, or the smaller share of the authorities for more than the larger share of the hours.
 *
 * @param forte the larger share, in twelfths (8 for two thirds)
 * @param simple the smaller share, in twelfths (6 for half)
 * @param source text of the rule, for the trace
 */
public record MajoriteEmployeurs(int forte, int simple, String source) {
    private static final int DOUZIEMES = 12;

    /** Whether so many authorities of so many, for so many minutes a week of so many, are enough. */
    boolean reunie(int favorables, int employeurs, int minutes, int total) {
        return (part(favorables, employeurs, forte) && plusQue(minutes, total, simple))
                || (part(favorables, employeurs, simple) && plusQue(minutes, total, forte));
    }

    private static boolean part(int favorables, int employeurs, int part) {
        return DOUZIEMES * favorables >= part * employeurs;
    }

    private static boolean plusQue(int minutes, int total, int part) {
        return DOUZIEMES * minutes > part * total;
    }
}
