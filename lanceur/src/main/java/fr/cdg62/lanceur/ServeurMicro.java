package fr.cdg62.lanceur;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Payara Micro with the WAR, as a process of its own; its output goes to a log of the data folder. */
final class ServeurMicro implements AutoCloseable {

    private static final Duration DELAI_DEMARRAGE = Duration.ofMinutes(5);
    private static final Duration DELAI_ARRET = Duration.ofSeconds(40);

    private final Process processus;
    private final Path journal;
    private final URI racine;
    private final Temoin temoin;

    private ServeurMicro(Process processus, Path journal, URI racine, Temoin temoin) {
        this.processus = processus;
        this.journal = journal;
        this.racine = racine;
        this.temoin = temoin;
    }

    /**
     * @param temoin where the process is noted until it is stopped
     */
    static ServeurMicro demarrer(CommandeMicro commande, Path journal, Temoin temoin) {
        try {
            ProcessBuilder builder = new ProcessBuilder(commande.arguments())
                    .redirectErrorStream(true)
                    .redirectOutput(journal.toFile());
            builder.environment().putAll(commande.environnement());
            Process processus = builder.start();
            temoin.noter(processus.toHandle());
            return new ServeurMicro(
                    processus,
                    journal,
                    URI.create("http://127.0.0.1:" + commande.options().port()),
                    temoin);
        } catch (IOException e) {
            throw new DemarrageImpossible("Payara Micro n'a pas pu être lancé : " + e.getMessage(), e);
        }
    }

    /** Waits until the application answers that it is ready; a server that stops meanwhile is told with its last words. */
    void attendre() throws InterruptedException {
        Instant limite = Instant.now().plus(DELAI_DEMARRAGE);
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        while (!estPret(client)) {
            if (!processus.isAlive() || deploiementRefuse() || Instant.now().isAfter(limite)) {
                close();
                throw new DemarrageImpossible("L'application n'a pas démarré. Son journal est dans " + journal
                        + " ; ce qu'il en dit :\n" + String.join("\n", causes()));
            }
            processus.waitFor(300, TimeUnit.MILLISECONDS);
        }
    }

    private boolean deploiementRefuse() {
        return lignes().anyMatch(l -> l.contains("Exception while loading the app") || l.contains("Failed to deploy"));
    }

    private boolean estPret(HttpClient client) throws InterruptedException {
        try {
            HttpRequest demande = HttpRequest.newBuilder(racine.resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(demande, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The refusals the server logged, or its last words when it logged none. */
    private List<String> causes() {
        List<String> causes =
                lignes().filter(l -> l.startsWith("Caused by:")).distinct().toList();
        List<String> tout = causes.isEmpty() ? lignes().toList() : causes;
        return tout.subList(Math.max(0, tout.size() - 10), tout.size());
    }

    private Stream<String> lignes() {
        try {
            return Files.readString(journal, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank());
        } catch (IOException e) {
            return Stream.of("(journal illisible : " + e.getMessage() + ")");
        }
    }

    /** Waits for the end of the server, asked for or not. */
    int attendreFin() throws InterruptedException {
        return processus.waitFor();
    }

    long pid() {
        return processus.pid();
    }

    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(DELAI_ARRET.toSeconds(), TimeUnit.SECONDS)) {
                processus.destroyForcibly().waitFor();
            }
            temoin.effacer();
        } catch (InterruptedException e) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
