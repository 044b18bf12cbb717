package fr.cdg62.lanceur;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** The database process of an instance, to kill it and start it again behind the application server's back. */
final class BaseEssai implements AutoCloseable {

    private final Options.BaseExterne base;
    private final Path journal;
    private final List<String> commande;
    private ProcessHandle processus;

    private BaseEssai(Options.BaseExterne base, Path journal, ProcessHandle processus) {
        this.base = base;
        this.journal = journal;
        this.processus = processus;
        this.commande = new ArrayList<>();
        commande.add(processus.info().command().orElseThrow());
        for (String argument : processus.info().arguments().orElseThrow()) {
            if (!argument.startsWith("--init-file")) {
                commande.add(argument);
            }
        }
    }

    /** The one that this very process started on that data folder. */
    static BaseEssai de(Path donnees, Options.BaseExterne base) {
        String binaires = "--basedir=" + donnees.resolve("mariadb");
        ProcessHandle trouve = ProcessHandle.current()
                .descendants()
                .filter(p -> List.of(p.info().arguments().orElse(new String[0])).contains(binaires))
                .findFirst()
                .orElseThrow();
        return new BaseEssai(base, donnees.resolve("journaux/base-relancee.log"), trouve);
    }

    /** Kills it without warning (kill -9) and waits until it is gone. */
    void tuer() throws InterruptedException, ExecutionException {
        processus.destroyForcibly();
        processus.onExit().get();
    }

    /** Starts it again on the same data and port, and waits until it answers. */
    void relancer() throws IOException {
        processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                .start()
                .toHandle();
        await().atMost(Duration.ofMinutes(1)).until(this::repond);
    }

    private boolean repond() {
        try (Connection connexion = DriverManager.getConnection(base.url(), base.utilisateur(), base.motDePasse())) {
            return connexion.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Stops it if it still runs. */
    @Override
    public void close() {
        if (processus.isAlive()) {
            processus.destroy();
            processus.onExit().join();
        }
    }
}
