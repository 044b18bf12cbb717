package fr.cdg62.lanceur;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The data folder: {@code mariadb/} (binaries), {@code base/} (database files), {@code secrets/} (password of the
 * database, token keys), {@code journaux/} (logs), {@code temporaire-serveur/}, {@code version}, {@code serveur.processus} while it runs. One start
 * at a time may hold it.
 */
final class DossierDonnees implements AutoCloseable {

    /** Raised when the layout of the folder changes in a way that an older program could not read. */
    static final int VERSION = 1;

    /** Of the application server: what it was receiving when it was killed goes away at the next start. */
    static final String TEMPORAIRE_DU_SERVEUR = "temporaire-serveur";

    private static final long ESPACE_MINIMAL = 600L * 1024 * 1024;
    private static final long PLEIN = 1024 * 1024;

    private final Path racine;
    private final FileChannel canalVerrou;
    private final FileLock verrou;

    private DossierDonnees(Path racine, FileChannel canalVerrou, FileLock verrou) {
        this.racine = racine;
        this.canalVerrou = canalVerrou;
        this.verrou = verrou;
    }

    /** Creates or reopens the folder, takes its lock and checks its version and the room left on its disk. */
    static DossierDonnees ouvrir(Path racine) {
        return ouvrir(racine, ESPACE_MINIMAL);
    }

    /** Same, with the room asked for, in bytes. */
    static DossierDonnees ouvrir(Path racine, long espace) {
        try {
            Files.createDirectories(racine);
            DossierDonnees dossier = verrouiller(racine);
            try {
                dossier.verifierVersion();
                dossier.verifierEspace(espace);
            } catch (DemarrageImpossible | IOException e) {
                dossier.close();
                throw e;
            }
            return dossier;
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le dossier de données " + racine + " ne peut pas être créé ou lu : " + e.getMessage()
                            + ". Choisissez-en un autre avec -Ddonnees=…",
                    e);
        }
    }

    private static DossierDonnees verrouiller(Path racine) throws IOException {
        FileChannel canal =
                FileChannel.open(racine.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock verrou = essayer(canal);
        if (verrou == null) {
            canal.close();
            throw new DemarrageImpossible("Un serveur tourne déjà sur le dossier de données " + racine
                    + ". Arrêtez-le (Ctrl-C dans sa fenêtre) ou choisissez un autre dossier avec -Ddonnees=…");
        }
        return new DossierDonnees(racine, canal, verrou);
    }

    private static FileLock essayer(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void verifierVersion() throws IOException {
        Path fichier = racine.resolve("version");
        if (!Files.exists(fichier)) {
            Files.writeString(fichier, Integer.toString(VERSION));
            return;
        }
        int trouvee = Integer.parseInt(Files.readString(fichier).strip());
        if (trouvee > VERSION) {
            throw new DemarrageImpossible("Le dossier de données " + racine + " vient d'une version plus récente du"
                    + " système (format " + trouvee + ", ce programme lit le format " + VERSION
                    + "). Mettez le programme à jour ou choisissez un autre dossier avec -Ddonnees=…");
        }
    }

    private void verifierEspace(long espace) throws IOException {
        long libre = espaceLibre();
        if (libre < espace) {
            throw new DemarrageImpossible("Il reste " + libre / (1024 * 1024) + " Mio sur le disque de " + racine
                    + " ; il en faut au moins " + espace / (1024 * 1024)
                    + ". Libérez de la place ou choisissez un autre dossier avec -Ddonnees=…");
        }
    }

    /** Bytes left on the disk of the folder. */
    private long espaceLibre() throws IOException {
        return Files.getFileStore(racine).getUsableSpace();
    }

    /** Whether nothing more can be written there: the likely cause of whatever failed. */
    boolean estPlein() {
        try {
            return espaceLibre() < PLEIN;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the application server of this folder is noted. */
    Temoin temoinServeur() {
        return new Temoin(racine.resolve("serveur.processus"));
    }

    Path chemin(String nom) {
        return racine.resolve(nom);
    }

    /** Same as {@link #chemin} for a folder, created when missing. */
    Path dossier(String nom) {
        try {
            return Files.createDirectories(racine.resolve(nom));
        } catch (IOException e) {
            throw new DemarrageImpossible("Le dossier " + racine.resolve(nom) + " ne peut pas être créé.", e);
        }
    }

    /** Same as {@link #dossier}, emptied: what a previous start left there is not to be read again. */
    Path dossierVide(String nom) {
        try (Stream<Path> contenu = Files.walk(dossier(nom))) {
            for (Path reste : contenu.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(reste);
            }
        } catch (IOException e) {
            throw new DemarrageImpossible("Le dossier " + racine.resolve(nom) + " ne peut pas être vidé.", e);
        }
        return dossier(nom);
    }

    @Override
    public void close() throws IOException {
        verrou.release();
        canalVerrou.close();
    }
}
