package fr.cdg62.referentiel.connexion;

import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** Real hashes with the fewest rounds the platform accepts, for tests. */
public final class EmpreintesRapides {
    private static final int TOURS = 1024;

    private EmpreintesRapides() {}

    public static Empreintes nouvelles() {
        return new Empreintes(new Pbkdf2PasswordHashImpl(), new Pbkdf2PasswordHashImpl(), TOURS);
    }
}
