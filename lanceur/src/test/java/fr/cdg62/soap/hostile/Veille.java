package fr.cdg62.soap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches the server while hostile messages arrive, around a whole class or between two calls: its heap is measured
 * every two seconds after a full collection, and its tables must be as they were.
 */
public final class Veille implements BeforeAllCallback, AfterAllCallback {
    private static final Logger JOURNAL = Logger.getLogger(Veille.class.getName());
    private static final long MEBI = 1024 * 1024;

    /** What the heap may hold more than before, in bytes: less than one document of 140 MB, or three texts of 60 MB. */
    static final long BORNE = 100 * MEBI;

    private ScheduledExecutorService releves;
    private ScheduledFuture<?> suite;
    private MemoireServeur memoire;
    private TemoinBase base;
    private long avant;
    private long sommet;

    @Override
    public void beforeAll(ExtensionContext classe) {
        ouvrir();
    }

    @Override
    public void afterAll(ExtensionContext classe) throws InterruptedException {
        conclure(classe.getDisplayName());
    }

    /** Begins to watch. */
    public void ouvrir() {
        base = TemoinBase.relever();
        memoire = MemoireServeur.ouvrir();
        avant = memoire.vive();
        sommet = avant;
        releves = Executors.newSingleThreadScheduledExecutor();
        suite = releves.scheduleWithFixedDelay(this::mesurer, 0, 2, TimeUnit.SECONDS);
    }

    /** Measures now; answers the bytes held more than before. */
    synchronized long mesurer() {
        sommet = Math.max(sommet, memoire.vive());
        return sommet - avant;
    }

    /** Ends the watch; fails when the memory went beyond its bound, or when something was written. */
    public void conclure(String quoi) throws InterruptedException {
        conclureLaMemoire(quoi);
        base.exigerInchangee();
    }

    /** Ends the watch of messages that are accepted, hence written; fails when the memory went beyond its bound. */
    void conclureLaMemoire(String quoi) throws InterruptedException {
        assertThat(suite.isDone()).as("relevés interrompus").isFalse();
        releves.shutdown();
        boolean fini = releves.awaitTermination(1, TimeUnit.MINUTES);
        long releve = mesurer();
        memoire.close();
        JOURNAL.info("Mémoire du serveur, %s : %d Mio avant, %d Mio de plus au plus"
                .formatted(quoi, avant / MEBI, releve / MEBI));
        assertThat(fini).isTrue();
        assertThat(releve).as("mémoire de plus, en octets").isLessThan(BORNE);
    }
}
