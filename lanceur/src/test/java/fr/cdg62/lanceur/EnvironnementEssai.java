package fr.cdg62.lanceur;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the system once for the tests of a run, and stops it after the last. Which one is told by
 * {@code cdg62.essai}: {@code micro} (the WAR through the launcher, as a user starts it) or {@code serveur} (the EAR on
 * Payara Server, installed with the scripts of {@code config/payara-server}). Tests read {@link Serveur}.
 */
public final class EnvironnementEssai implements LauncherSessionListener {

    /** Two runs share the tests at the same time, each with a system of its own: the number of this one. */
    static final String FOURCHE = System.getProperty("cdg62.essai.fourche", "01");

    /** All the callers of the tests have one network address, and many of them mistake their password on purpose. */
    static final String ECHECS_DE_L_ADRESSE = "100000";

    /**
     * Rounds of the password hash: the real number takes more than a second of a server that compiles at the shortest, and
     * the tests sign in hundreds of times. {@code OrphelinsMicroIT} starts with the real one.
     */
    static final String TOURS = "2048";

    private final Deque<AutoCloseable> ouverts = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String essai = System.getProperty("cdg62.essai");
        if (essai == null) {
            return;
        }
        try {
            if (essai.equals("micro")) {
                demarrerMicro();
            } else {
                demarrerServeur();
            }
        } catch (IOException e) {
            throw echec(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw echec(e);
        } catch (RuntimeException e) {
            throw echec(e);
        }
    }

    /** A start that fails half-way leaves nothing running behind. */
    private IllegalStateException echec(Exception cause) {
        IllegalStateException echec =
                new IllegalStateException("Le système à essayer n'a pas démarré : " + cause.getMessage(), cause);
        fermer().forEach(echec::addSuppressed);
        return echec;
    }

    private void demarrerMicro() throws IOException, InterruptedException {
        ClamdEssai clamd = new ClamdEssai();
        ouverts.push(clamd);
        Path donnees = Dossiers.neuf(Path.of("target", "essai", "micro-" + FOURCHE));
        Properties p = new Properties();
        p.setProperty("port", Integer.toString(portLibre()));
        p.setProperty("donnees", donnees.toString());
        p.setProperty("cdg62.mot-de-passe.tours", TOURS);
        p.setProperty("cdg62.connexion.adresse.echecs-avant-verrou", ECHECS_DE_L_ADRESSE);
        p.setProperty("cdg62.antivirus", clamd.adresse());
        Lanceur lanceur = new Lanceur(Options.lire(p, Path.of("")), Path.of("target/serveur"), console());
        ouverts.push(lanceur);
        lanceur.demarrer();
        Serveur.installer(lanceur.adresse(), lanceur.base(), donnees, lanceur.pidServeur());
        ArquillianMicro.preparer(lanceur.base(), donnees);
    }

    private void demarrerServeur() throws IOException, InterruptedException {
        Path donnees = Dossiers.neuf(Path.of("target", "essai", "serveur-" + FOURCHE));
        DossierDonnees dossier = DossierDonnees.ouvrir(donnees.toAbsolutePath());
        ouverts.push(dossier);
        Secrets secrets = new Secrets(dossier.dossier("secrets"));
        BaseEmbarquee base = BaseEmbarquee.demarrer(dossier, secrets.motDePasseBase());
        ouverts.push(base);
        ClamdEssai clamd = new ClamdEssai();
        ouverts.push(clamd);
        Path temporaire = dossier.dossierVide(DossierDonnees.TEMPORAIRE_DU_SERVEUR);
        ServeurPayara serveur = new ServeurPayara(base.coordonnees(), secrets, clamd.adresse(), temporaire);
        ouverts.push(serveur);
        serveur.installer();
        Serveur.installer(serveur.adresse(), base.coordonnees(), donnees, serveur.pid());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<Exception> restes = fermer();
        if (!restes.isEmpty()) {
            throw new IllegalStateException("Arrêt incomplet", restes.get(0));
        }
    }

    /** Stops everything in reverse order, whatever fails; answers the failures. */
    private List<Exception> fermer() {
        List<Exception> echecs = new ArrayList<>();
        while (!ouverts.isEmpty()) {
            try {
                ouverts.pop().close();
            } catch (Exception e) {
                echecs.add(e);
            }
        }
        return echecs;
    }

    static int portLibre() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Console console() {
        return new Console(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }
}
