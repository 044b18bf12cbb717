package fr.cdg62.lanceur;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

/** An instance of its own, with its own data folder, for tests that ill-treat it. */
public final class InstanceEssai implements AutoCloseable {

    private final Path donnees;
    private final Optional<Options.BaseExterne> externe;
    private Lanceur lanceur;

    /** Starts on an empty data folder {@code target/essai/<nom>}. */
    public InstanceEssai(String nom) throws InterruptedException {
        this(nom, Optional.empty());
    }

    private InstanceEssai(String nom, Optional<Options.BaseExterne> externe) throws InterruptedException {
        this.externe = externe;
        donnees = Dossiers.neuf(Path.of("target", "essai", nom));
        demarrer();
    }

    /** Another instance on the database of this one. */
    public InstanceEssai jumelle(String nom) throws InterruptedException {
        return new InstanceEssai(nom, Optional.of(lanceur.base()));
    }

    private void demarrer() throws InterruptedException {
        Properties p = new Properties();
        p.setProperty("port", Integer.toString(EnvironnementEssai.portLibre()));
        p.setProperty("donnees", donnees.toString());
        externe.ifPresent(base -> {
            p.setProperty("base", base.url());
            p.setProperty("base.utilisateur", base.utilisateur());
            p.setProperty("base.motDePasse", base.motDePasse());
        });
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

    @Override
    public void close() {
        lanceur.close();
    }
}
