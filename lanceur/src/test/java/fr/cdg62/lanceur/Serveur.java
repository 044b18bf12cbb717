package fr.cdg62.lanceur;

import fr.cdg62.lanceur.Options.BaseExterne;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The system under test: where it answers, and its database for checks behind its back. */
public final class Serveur {

    private static URI adresse;
    private static BaseExterne base;
    private static Path donnees;
    private static long pid;

    private Serveur() {}

    static void installer(URI adresseServeur, BaseExterne baseServeur, Path donneesServeur, long pidServeur) {
        adresse = adresseServeur;
        base = baseServeur;
        donnees = donneesServeur;
        pid = pidServeur;
    }

    /** Root address, ends with a slash. */
    public static URI adresse() {
        if (adresse == null) {
            throw new IllegalStateException("Aucun serveur d'essai : ces tests tournent dans « mvn verify »");
        }
        return adresse;
    }

    /** A connection of its own to the database of the server. */
    public static Connection connexion() throws SQLException {
        return DriverManager.getConnection(base.url(), base.utilisateur(), base.motDePasse());
    }

    /** Its process. */
    public static long pid() {
        return pid;
    }

    /** Folder where it lays down the big documents it is receiving. */
    public static Path temporaire() {
        return donnees.resolve(DossierDonnees.TEMPORAIRE_DU_SERVEUR);
    }

    /** Folder of the data and logs of this run. */
    public static Path donnees() {
        return donnees;
    }
}
