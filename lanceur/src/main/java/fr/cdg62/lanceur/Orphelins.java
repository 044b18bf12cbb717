package fr.cdg62.lanceur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes of a launcher that was killed before it could stop them: they still hold the port and the database files.
 * Called with the lock of the data folder, hence no launcher owns them any more.
 */
final class Orphelins {

    private static final Duration DELAI_ARRET = Duration.ofSeconds(40);

    private final DossierDonnees dossier;
    private final Console console;

    Orphelins(DossierDonnees dossier, Console console) {
        this.dossier = dossier;
        this.console = console;
    }

    /**
     * Stops the application server, then the database, that an earlier start left on this folder.
     *
     * @throws DemarrageImpossible naming the process to end when one of them does not stop
     */
    void arreter() {
        Temoin temoin = dossier.temoinServeur();
        temoin.vivant().ifPresent(serveur -> arreter(serveur, "le serveur d'application"));
        temoin.effacer();
        bases().forEach(base -> arreter(base, "la base de données"));
    }

    /** The database servers whose program is that of this folder. */
    private List<ProcessHandle> bases() {
        Optional<Path> programmes = reel(dossier.chemin("mariadb"));
        return programmes.isEmpty() ? List.of() : lances(programmes.get());
    }

    private static List<ProcessHandle> lances(Path programmes) {
        try (Stream<ProcessHandle> tous = ProcessHandle.allProcesses()) {
            return tous.filter(p -> p.info()
                            .command()
                            .map(Path::of)
                            .filter(commande -> commande.startsWith(programmes))
                            .isPresent())
                    .toList();
        }
    }

    private static Optional<Path> reel(Path chemin) {
        try {
            return Files.exists(chemin) ? Optional.of(chemin.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void arreter(ProcessHandle processus, String quoi) {
        console.etape("Arrêt de ce qu'un démarrage interrompu a laissé : " + quoi + ", processus " + processus.pid());
        processus.destroy();
        if (!attendre(processus)) {
            processus.destroyForcibly();
            if (!attendre(processus)) {
                throw new DemarrageImpossible("Un démarrage interrompu a laissé " + quoi + ", processus "
                        + processus.pid() + ", qui ne s'arrête pas : terminez ce processus, puis relancez.");
            }
        }
    }

    private static boolean attendre(ProcessHandle processus) {
        try {
            processus.onExit().get(DELAI_ARRET.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
