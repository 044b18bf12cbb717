package fr.cdg62.lanceur;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What may be chosen at start, given as system properties on the command line.
 *
 * @param port HTTP port on 127.0.0.1 ({@code -Dport}, 8080 by default), 1 to 65535
 * @param donnees data folder ({@code -Ddonnees}, {@code donnees} by default): database, keys, logs
 * @param base external MariaDB ({@code -Dbase}), empty for the embedded one
 * @param demonstration whether the fictitious demonstration is loaded ({@code -Ddemonstration=false} to refuse it)
 * @param reglages settings of the application, as given: every {@code -Dcdg62.…}
 */
public record Options(
        int port, Path donnees, Optional<BaseExterne> base, boolean demonstration, Map<String, String> reglages) {
    private static final String REGLAGES = "cdg62.";

    /**
     * An external MariaDB 11.4 or later.
     *
     * @param url JDBC URL, {@code jdbc:mariadb://host:port/schema}
     */
    public record BaseExterne(String url, String utilisateur, String motDePasse) {}

    /** Reads the options of the command line; {@code racine} is where a relative data folder starts. */
    public static Options lire(Properties p, Path racine) {
        return new Options(
                port(p.getProperty("port", "8080")),
                racine.resolve(p.getProperty("donnees", "donnees"))
                        .toAbsolutePath()
                        .normalize(),
                base(p),
                !"false".equalsIgnoreCase(p.getProperty("demonstration", "true")),
                reglages(p));
    }

    private static Map<String, String> reglages(Properties p) {
        Map<String, String> reglages = new TreeMap<>();
        p.stringPropertyNames().stream()
                .filter(nom -> nom.startsWith(REGLAGES))
                .forEach(nom -> reglages.put(nom, p.getProperty(nom)));
        return reglages;
    }

    private static int port(String texte) {
        try {
            int port = Integer.parseInt(texte);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new DemarrageImpossible("Le port « " + texte + " » n'est pas un nombre. Exemple : -Dport=8080", e);
        }
        throw new DemarrageImpossible("Le port " + texte + " est hors limites : choisissez entre 1 et 65535.");
    }

    private static Optional<BaseExterne> base(Properties p) {
        String url = p.getProperty("base");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb://")) {
            throw new DemarrageImpossible("La base externe se donne sous la forme"
                    + " -Dbase=jdbc:mariadb://hote:3306/cdg62 ; reçu : " + url);
        }
        String utilisateur = p.getProperty("base.utilisateur", "cdg62");
        String motDePasse = p.getProperty("base.motDePasse", "");
        if (motDePasse.isEmpty()) {
            throw new DemarrageImpossible("La base externe demande un mot de passe : -Dbase.motDePasse=…");
        }
        return Optional.of(new BaseExterne(url, utilisateur, motDePasse));
    }
}
