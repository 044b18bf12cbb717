package fr.cdg62.lanceur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the database prints to a file of the data folder instead of the console. */
final class JournalBase {

    private static final Logger BASE = Logger.getLogger("ch.vorburger");

    private JournalBase() {}

    static void vers(Path fichier) {
        try {
            FileHandler sortie = new FileHandler(fichier.toString(), 10_000_000, 2, false);
            sortie.setFormatter(new SimpleFormatter());
            BASE.setUseParentHandlers(false);
            BASE.addHandler(sortie);
        } catch (IOException e) {
            throw new DemarrageImpossible("Le journal " + fichier + " ne peut pas être écrit.", e);
        }
    }
}
