package fr.cdg62.lanceur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of the tests. */
final class Dossiers {

    private Dossiers() {}

    /** The same folder, empty. */
    static Path neuf(Path dossier) {
        try {
            if (Files.exists(dossier)) {
                try (Stream<Path> contenu = Files.walk(dossier)) {
                    for (Path p : contenu.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(p);
                    }
                }
            }
            return Files.createDirectories(dossier).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
