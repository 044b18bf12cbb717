package fr.cdg62.lanceur;

import fr.cdg62.lanceur.Options.BaseExterne;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Starts the whole system on one machine, database included, and stops it in reverse order. What started is stopped
 * when a later step fails: no half-started process is left behind.
 */
public final class Lanceur implements AutoCloseable {

    private final Options options;
    private final Path installation;
    private final Console console;
    private final Deque<AutoCloseable> ouverts = new ArrayDeque<>();
    private DossierDonnees dossier;
    private BaseExterne base;
    private ServeurMicro serveur;

    /**
     * @param installation folder that the build fills, see {@link CommandeMicro}
     */
    public Lanceur(Options options, Path installation, Console console) {
        this.options = options;
        this.installation = installation;
        this.console = console;
    }

    /**
     * Starts everything and returns when the application answers.
     *
     * @throws DemarrageImpossible with a French message for the console; nothing is left running
     */
    public void demarrer() throws InterruptedException {
        try {
            dossier = ouvrir(DossierDonnees.ouvrir(options.donnees()));
            new Orphelins(dossier, console).arreter();
            verifierPort(options.port());
            Secrets secrets = new Secrets(dossier.dossier("secrets"));
            base = options.base().orElseGet(() -> baseEmbarquee(secrets));
            console.etape("Serveur d'application et application (schéma, données de référence)");
            serveur = ouvrir(ServeurMicro.demarrer(
                    new CommandeMicro(
                            installation,
                            dossier.dossierVide("payara"),
                            dossier.dossierVide(DossierDonnees.TEMPORAIRE_DU_SERVEUR),
                            base,
                            secrets,
                            options),
                    dossier.dossier("journaux").resolve("serveur.log"),
                    dossier.temoinServeur()));
            serveur.attendre();
        } catch (RuntimeException e) {
            boolean plein = dossier != null && dossier.estPlein();
            close();
            throw plein ? disquePlein(e) : e;
        }
    }

    private DemarrageImpossible disquePlein(RuntimeException cause) {
        return new DemarrageImpossible(
                "Le disque du dossier de données " + options.donnees()
                        + " est plein : libérez de la place, puis relancez,"
                        + " ou choisissez un autre dossier avec -Ddonnees=… Rien ne tourne. (" + cause.getMessage()
                        + ")",
                cause);
    }

    private BaseExterne baseEmbarquee(Secrets secrets) {
        console.etape("Base de données MariaDB, dans " + options.donnees());
        JournalBase.vers(dossier.dossier("journaux").resolve("base.log"));
        return ouvrir(BaseEmbarquee.demarrer(dossier, secrets.motDePasseBase())).coordonnees();
    }

    private static void verifierPort(int port) {
        try (ServerSocket essai = new ServerSocket()) {
            essai.setReuseAddress(true);
            essai.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le port " + port + " est déjà pris sur cette machine. Choisissez-en un autre, par exemple : mvn"
                            + " -Pdemo -Dport=" + (port + 1),
                    e);
        }
    }

    private <T extends AutoCloseable> T ouvrir(T ressource) {
        ouverts.push(ressource);
        return ressource;
    }

    /** Address of the running application. */
    public URI adresse() {
        return URI.create("http://127.0.0.1:" + options.port() + "/");
    }

    /** Where the database is, and with which account. */
    public BaseExterne base() {
        return base;
    }

    /** Process of the application server, for tests that stop it without warning. */
    public long pidServeur() {
        return serveur.pid();
    }

    /** Waits for the end of the application server. */
    public int attendreFin() throws InterruptedException {
        return serveur.attendreFin();
    }

    /** Stops in reverse order; may be called twice. */
    @Override
    public synchronized void close() {
        while (!ouverts.isEmpty()) {
            try {
                ouverts.pop().close();
            } catch (Exception e) {
                console.erreur("Arrêt incomplet : " + e.getMessage());
            }
        }
    }
}
