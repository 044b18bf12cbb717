package fr.cdg62.referentiel.connexion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One line of {@code donnees/comptes-demonstration.csv}, the accounts of the demonstration. Their passwords are public;
 * the accounts are marked and only count while {@code cdg62.demonstration} is true.
 *
 * @param cibles SIRENs the roles are held on, SIRET of a partner, NIR of an agent, or nothing for the CDG
 */
public record CompteDemonstration(
        String identifiant, String motDePasse, String nom, String mail, List<String> roles, List<String> cibles) {
    private static final String FICHIER = "/donnees/comptes-demonstration.csv";

    /** Every line of the file. */
    public static List<CompteDemonstration> tous() {
        try (InputStream flux = CompteDemonstration.class.getResourceAsStream(FICHIER);
                BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(CompteDemonstration::lire).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompteDemonstration lire(String ligne) {
        String[] c = ligne.split(";", -1);
        return new CompteDemonstration(c[0], c[1], c[3], c[4], liste(c[5]), liste(c[6]));
    }

    private static List<String> liste(String texte) {
        return Arrays.stream(texte.split("\\|", -1)).filter(t -> !t.isEmpty()).toList();
    }
}
