package fr.cdg62.soap.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A beginning, then a text that never seems to end, made as it is read; it pauses before its last bytes. */
final class TexteSansFin extends InputStream {
    private static final long RESTE = 100_000;

    private final byte[] debut;
    private final long longueur;
    private final CountDownLatch pause = new CountDownLatch(1);
    private final CountDownLatch reprise = new CountDownLatch(1);
    private long lus;

    TexteSansFin(String debut, long longueur) {
        this.debut = debut.getBytes(StandardCharsets.US_ASCII);
        this.longueur = longueur;
    }

    /** False when the pause does not come within this time. */
    boolean attendreLaPause(Duration delai) throws InterruptedException {
        return pause.await(delai.toSeconds(), TimeUnit.SECONDS);
    }

    void reprendre() {
        reprise.countDown();
    }

    @Override
    public int read() {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0];
    }

    @Override
    public int read(byte[] tampon, int depart, int demandes) {
        if (lus >= longueur) {
            return -1;
        }
        if (lus >= longueur - RESTE) {
            attendre();
        }
        for (int i = 0; i < demandes; i++, lus++) {
            tampon[depart + i] = lus < debut.length ? debut[(int) lus] : (byte) 'x';
        }
        return demandes;
    }

    private void attendre() {
        pause.countDown();
        try {
            reprise.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
