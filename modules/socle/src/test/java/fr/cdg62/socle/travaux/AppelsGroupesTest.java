package fr.cdg62.socle.travaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Appels groupés")
class AppelsGroupesTest {
    private static final int APPELS = 20;
    private static final int FAUTIF = 13;
    private static final int FATAL = 14;

    private final ExecutorService appelants = Executors.newFixedThreadPool(APPELS + 1);
    private final List<List<Integer>> lots = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch premierLotEnCours = new CountDownLatch(1);
    private final CountDownLatch suite = new CountDownLatch(1);
    private final AppelsGroupes<Integer, String> appels = new AppelsGroupes<>(this::executer);

    @AfterEach
    void arreter() {
        appelants.shutdownNow();
    }

    private List<String> executer(List<Integer> lot) {
        lots.add(lot);
        premierLotEnCours.countDown();
        try {
            assertThat(suite.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (lot.contains(FAUTIF)) {
            throw new IllegalArgumentException("treize");
        }
        if (lot.contains(FATAL)) {
            throw new StackOverflowError("erreur de la machine");
        }
        return lot.stream().map(n -> "n" + n).toList();
    }

    private CompletableFuture<String> appeler(int n) {
        return CompletableFuture.supplyAsync(() -> appels.appeler(n), appelants);
    }

    private List<CompletableFuture<String>> pendantLePremier(IntStream numeros) throws InterruptedException {
        CompletableFuture<String> premier = appeler(0);
        assertThat(premierLotEnCours.await(10, TimeUnit.SECONDS)).isTrue();
        List<CompletableFuture<String>> autres = numeros.mapToObj(this::appeler).toList();
        while (appels.enAttente() < autres.size()) {
            Thread.onSpinWait();
        }
        suite.countDown();
        assertThat(premier.join()).isEqualTo("n0");
        return autres;
    }

    @Test
    void ceuxQuiArriventPendantUnAppelFontEnsembleLeSuivant() throws Exception {
        List<CompletableFuture<String>> autres = pendantLePremier(IntStream.range(20, 20 + APPELS));
        for (int i = 0; i < autres.size(); i++) {
            assertThat(autres.get(i).join()).isEqualTo("n" + (20 + i));
        }
        assertThat(lots).hasSize(2);
        assertThat(lots.get(1)).hasSize(APPELS);
    }

    @Test
    void celuiQuiEchoueEchoueSeul() throws Exception {
        List<CompletableFuture<String>> autres = pendantLePremier(IntStream.of(11, FAUTIF, 15));
        assertThat(autres.get(0).join()).isEqualTo("n11");
        assertThat(autres.get(2).join()).isEqualTo("n15");
        assertThatThrownBy(autres.get(1)::join).hasRootCauseMessage("treize");
    }

    /** Whoever leads the call gets the error; the others are told, and the next calls go on. */
    @Test
    void uneErreurDeLaMachineNeLaissePersonneEnAttente() throws Exception {
        List<CompletableFuture<String>> autres = pendantLePremier(IntStream.of(11, FATAL, 15));
        for (CompletableFuture<String> autre : autres) {
            assertThat(autre)
                    .failsWithin(10, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .havingRootCause()
                    .isInstanceOfAny(StackOverflowError.class, IllegalStateException.class);
        }
        assertThat(appels.appeler(16)).isEqualTo("n16");
    }

    /** The turn passes from one to the next and is never lost, even to one who is answered as it comes. */
    @Test
    void beaucoupDAppelsSeSuivent() throws Exception {
        AppelsGroupes<Integer, Integer> doubles =
                new AppelsGroupes<>(lot -> lot.stream().map(n -> 2 * n).toList());
        List<CompletableFuture<Void>> tous = IntStream.range(0, APPELS)
                .mapToObj(rang -> CompletableFuture.runAsync(
                        () -> {
                            for (int n = 0; n < 20_000; n++) {
                                assertThat(doubles.appeler(n)).isEqualTo(2 * n);
                            }
                        },
                        appelants))
                .toList();
        for (CompletableFuture<Void> un : tous) {
            un.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void unAppelSeulNAttendPersonne() {
        suite.countDown();
        assertThat(appels.appeler(1)).isEqualTo("n1");
        assertThatThrownBy(() -> appels.appeler(FAUTIF)).hasMessage("treize");
        assertThat(appels.appeler(2)).isEqualTo("n2");
        assertThat(lots).containsExactly(List.of(1), List.of(FAUTIF), List.of(2));
    }
}
