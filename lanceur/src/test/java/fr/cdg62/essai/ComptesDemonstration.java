package fr.cdg62.essai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The passwords printed at start. */
public final class ComptesDemonstration {

    private ComptesDemonstration() {}

    /** The password of a demonstration account. */
    public static String motDePasse(String identifiant) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                ComptesDemonstration.class.getResourceAsStream("/donnees/comptes-demonstration.csv"),
                StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .map(l -> l.split(";", -1))
                    .filter(c -> c[0].equals(identifiant))
                    .findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
