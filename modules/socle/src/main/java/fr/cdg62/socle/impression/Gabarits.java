package fr.cdg62.socle.impression;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the templates that a class sees and fills them; every value is escaped, a name the data does not have is an
 * error.
 */
final class Gabarits {

    private static final String DOSSIER = "/modeles/";

    private final Class<?> lecteur;
    private final Mustache.Compiler compilateur;

    Gabarits(Class<?> lecteur) {
        this.lecteur = lecteur;
        this.compilateur = Mustache.compiler().withLoader(this::ouvrir).strictSections(true);
    }

    String remplir(String gabarit, Object donnees) {
        try (Reader source = ouvrir(gabarit)) {
            return compilateur.compile(source).execute(donnees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader ouvrir(String fichier) {
        InputStream flux = lecteur.getResourceAsStream(DOSSIER + fichier);
        if (flux == null) {
            throw new IllegalStateException("Modèle absent : " + fichier);
        }
        return new InputStreamReader(flux, StandardCharsets.UTF_8);
    }
}
