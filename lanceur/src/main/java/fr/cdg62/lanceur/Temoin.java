package fr.cdg62.lanceur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written of a process so that a later start recognises it: its number, when it began and its program. A number
 * alone would not do, the system gives it again to others.
 */
record Temoin(Path fichier) {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void noter(ProcessHandle processus) {
        try {
            Files.writeString(fichier, processus.pid() + "\n" + debut(processus) + "\n" + programme(processus) + "\n");
        } catch (IOException e) {
            throw new DemarrageImpossible("Le fichier " + fichier + " ne peut pas être écrit.", e);
        }
    }

    /** The process noted, if it still runs. */
    Optional<ProcessHandle> vivant() {
        if (!Files.exists(fichier)) {
            return Optional.empty();
        }
        try {
            String[] lignes = Files.readString(fichier).split("\n", -1);
            return lignes.length < 3 ? Optional.empty() : reconnu(lignes);
        } catch (IOException e) {
            throw new DemarrageImpossible("Le fichier " + fichier + " ne peut pas être lu.", e);
        }
    }

    private static Optional<ProcessHandle> reconnu(String[] lignes) {
        Instant debut = Instant.parse(lignes[1]);
        return ProcessHandle.of(Long.parseLong(lignes[0]))
                .filter(ProcessHandle::isAlive)
                .filter(p -> programme(p).equals(lignes[2]))
                .filter(p -> Duration.between(debut, debut(p)).abs().compareTo(TOLERANCE) <= 0);
    }

    void effacer() {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException e) {
            throw new DemarrageImpossible("Le fichier " + fichier + " ne peut pas être effacé.", e);
        }
    }

    private static Instant debut(ProcessHandle processus) {
        return processus.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String programme(ProcessHandle processus) {
        return processus.info().command().orElse("");
    }
}
