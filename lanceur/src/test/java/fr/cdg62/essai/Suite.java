package fr.cdg62.essai;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers that a test system sees once; where they begin is drawn, for the systems that share a base. */
public final class Suite {
    private final int longueur;
    private final AtomicInteger suivant;

    /** From 0 to {@code longueur} - 1, then from 0 again. */
    public Suite(int longueur) {
        this.longueur = longueur;
        suivant = new AtomicInteger(ThreadLocalRandom.current().nextInt(longueur));
    }

    public int suivant() {
        return suivant.getAndIncrement() % longueur;
    }
}
