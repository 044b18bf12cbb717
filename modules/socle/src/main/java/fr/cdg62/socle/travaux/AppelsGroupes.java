package fr.cdg62.socle.travaux;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Small calls of the database that many requests make at the same time, done together: the disk and the network are
 * waited for once for all, and not once for each. Whoever comes while a call is in progress is part of the next one;
 * nobody waits without need.
 *
 * @param <E> what to read or write
 * @param <R> what the call answers for each
 */
public final class AppelsGroupes<E, R> {
    private static final int LOT = 64;

    private final Function<List<E>, List<R>> appel;
    private final Queue<Attente<E, R>> attentes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean tourPris = new AtomicBoolean();

    /**
     * Groups the uses of a call.
     *
     * @param appel reads, or writes all or nothing in a transaction of its own; answers in the order of what it was given
     */
    public AppelsGroupes(Function<List<E>, List<R>> appel) {
        this.appel = appel;
    }

    /** Calls, and returns once it is done; when a group fails each of its members is tried alone, and fails alone. */
    public R appeler(E element) {
        Attente<E, R> attente = new Attente<>(element);
        attentes.add(attente);
        if (tourPris.compareAndSet(false, true) || attente.attendreLeTour()) {
            try {
                while (!attente.finie) {
                    appelerLaSuite();
                }
            } finally {
                passerLeTour();
            }
        }
        if (attente.echec != null) {
            throw attente.echec;
        }
        return attente.reponse;
    }

    /** To the first that waits; when one comes just as nobody waits any more, the turn is taken back for it. */
    private void passerLeTour() {
        Attente<E, R> suivante = attentes.peek();
        while (suivante == null) {
            tourPris.set(false);
            if (attentes.isEmpty() || !tourPris.compareAndSet(false, true)) {
                return;
            }
            suivante = attentes.peek();
        }
        suivante.reveiller();
    }

    /** Calls that wait for the one in progress. */
    int enAttente() {
        return attentes.size();
    }

    private void appelerLaSuite() {
        List<Attente<E, R>> lot = new ArrayList<>();
        while (lot.size() < LOT && !attentes.isEmpty()) {
            lot.add(attentes.remove());
        }
        try {
            appeler(lot);
        } catch (RuntimeException echec) {
            if (lot.size() == 1) {
                lot.get(0).echouer(echec);
            } else {
                lot.forEach(this::appelerSeul);
            }
        } finally {
            lot.forEach(Attente::abandonner);
        }
    }

    private void appeler(List<Attente<E, R>> lot) {
        List<R> reponses = appel.apply(lot.stream().map(a -> a.element).toList());
        for (int i = 0; i < lot.size(); i++) {
            lot.get(i).reussir(reponses.get(i));
        }
    }

    private void appelerSeul(Attente<E, R> attente) {
        try {
            appeler(List.of(attente));
        } catch (RuntimeException echec) {
            attente.echouer(echec);
        }
    }

    /** One call; its thread is woken once, by its answer or by the turn to call. */
    private static final class Attente<E, R> {
        private final E element;
        private R reponse;
        private RuntimeException echec;
        private final Semaphore reveil = new Semaphore(0);
        private volatile boolean finie;

        Attente(E element) {
            this.element = element;
        }

        /** False when the answer came first. */
        boolean attendreLeTour() {
            reveil.acquireUninterruptibly();
            return !finie;
        }

        void reveiller() {
            reveil.release();
        }

        void reussir(R obtenue) {
            reponse = obtenue;
            finir();
        }

        void echouer(RuntimeException cause) {
            echec = cause;
            finir();
        }

        /** When an error of the machine cut the call: nobody waits for ever. */
        void abandonner() {
            if (!finie) {
                echouer(new IllegalStateException("L'appel groupé a été interrompu."));
            }
        }

        private void finir() {
            finie = true;
            reveiller();
        }
    }
}
