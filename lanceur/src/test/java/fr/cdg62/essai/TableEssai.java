package fr.cdg62.essai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables of requests among the resources of the tests: one request a line, fields separated by semicolons, the first two
 * being the method and the path; an empty field reads null. See {@link Objets} for the names in braces.
 */
final class TableEssai {

    /** Where files are deposited. */
    private static final Pattern CSV = Pattern.compile(
            "/api/v1/((grades|tables-classement)/chargements/[A-Z]+|importations-carrieres|comptes-retraite/[^/]+/fichier)(\\?.*)?");

    private TableEssai() {}

    /** Whether what is sent to this path is a CSV file. */
    static boolean estUnFichier(String chemin) {
        return CSV.matcher(chemin).matches();
    }

    /** Lines of every table of this family, {@code acces-finances.csv} for instance belonging to {@code acces}. */
    static List<String[]> famille(String famille) {
        return noms().stream()
                .filter(nom -> nom.matches(famille + "-[a-z0-9]+\\.csv") && !nom.equals("acces-exceptions.csv"))
                .sorted()
                .flatMap(nom -> lire(nom).stream())
                .toList();
    }

    /** Lines of one table, without its title. */
    static List<String[]> lire(String nom) {
        try (InputStream octets = TableEssai.class.getResourceAsStream("/" + nom);
                BufferedReader lecteur = new BufferedReader(new InputStreamReader(octets, StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(TableEssai::champs).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] champs(String ligne) {
        String[] champs = ligne.split(";", -1);
        for (int i = 0; i < champs.length; i++) {
            champs[i] = champs[i].isEmpty() ? null : champs[i];
        }
        return champs;
    }

    /** Names of the resources at the root, in the folder of the launcher's tests or in their jar for the EAR's. */
    private static List<String> noms() {
        try {
            URI source = TableEssai.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path racine = Path.of(source);
            if (Files.isDirectory(racine)) {
                return noms(racine);
            }
            try (FileSystem jar = FileSystems.newFileSystem(racine)) {
                return noms(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> noms(Path racine) throws IOException {
        try (Stream<Path> fichiers = Files.list(racine)) {
            return fichiers.map(fichier -> fichier.getFileName().toString()).toList();
        }
    }
}
