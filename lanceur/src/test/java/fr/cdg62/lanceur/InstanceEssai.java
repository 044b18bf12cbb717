package fr.cdg62.lanceur;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

/** An instance of its own, with its own data folder, for tests that ill-treat it. */
public final class InstanceEssai implements AutoCloseable {

    private final Path donnees;
    private final Map<String, String> options;
    private Lanceur lanceur;
    private BaseEssai base;

    /** Starts on an empty data folder {@code target/essai/<nom>}. */
    public InstanceEssai(String nom) throws InterruptedException {
        this(nom, Map.of());
    }

    /** The same, with options of the command line. */
    public InstanceEssai(String nom, Map<String, String> options) throws InterruptedException {
        this.options = Map.copyOf(options);
        donnees = Dossiers.neuf(Path.of("target", "essai", nom));
        demarrer();
    }

    /** Another instance on the database of this one. */
    public InstanceEssai jumelle(String nom) throws InterruptedException {
        Options.BaseExterne partagee = lanceur.base();
        return new InstanceEssai(
                nom,
                Map.of(
                        "base", partagee.url(),
                        "base.utilisateur", partagee.utilisateur(),
                        "base.motDePasse", partagee.motDePasse()));
    }

    private void demarrer() throws InterruptedException {
        Properties p = new Properties();
        p.setProperty("cdg62.mot-de-passe.tours", EnvironnementEssai.TOURS);
        p.putAll(options);
        p.setProperty("port", Integer.toString(EnvironnementEssai.portLibre()));
        p.setProperty("donnees", donnees.toString());
        lanceur = new Lanceur(Options.lire(p, Path.of("")), Path.of("target/serveur"), EnvironnementEssai.console());
        lanceur.demarrer();
    }

    /** Root address, another one after each start. */
    public URI adresse() {
        return lanceur.adresse();
    }

    /** A connection of its own to the database of this instance. */
    public Connection connexion() throws SQLException {
        return DriverManager.getConnection(
                lanceur.base().url(),
                lanceur.base().utilisateur(),
                lanceur.base().motDePasse());
    }

    /** Kills the application server without warning (kill -9) and waits until it is gone. */
    public void tuer() throws InterruptedException, ExecutionException {
        ProcessHandle serveur = ProcessHandle.of(lanceur.pidServeur()).orElseThrow();
        serveur.destroyForcibly();
        serveur.onExit().get();
    }

    /** Stops what is left and starts again on the same data folder. */
    public void relancer() throws InterruptedException {
        lanceur.close();
        demarrer();
    }

    /** Kills the database without warning (kill -9); the application server stays. */
    public void tuerBase() throws InterruptedException, ExecutionException {
        base = base == null ? BaseEssai.de(donnees, lanceur.base()) : base;
        base.tuer();
    }

    /** Starts the killed database again where it was. */
    public void relancerBase() throws IOException {
        base.relancer();
    }

    @Override
    public void close() {
        lanceur.close();
        if (base != null) {
            base.close();
        }
    }
}
