package fr.cdg62.finances.impression;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the templates and fills them; every value is escaped, a name the data does not have is an error. */
final class Gabarits {

    private static final String DOSSIER = "/modeles/";

    private final Mustache.Compiler compilateur =
            Mustache.compiler().withLoader(Gabarits::ouvrir).strictSections(true);

    String remplir(Modele modele, Object donnees) {
        try (Reader source = ouvrir(modele.fichier())) {
            Template gabarit = compilateur.compile(source);
            return gabarit.execute(donnees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader ouvrir(String fichier) {
        InputStream flux = Gabarits.class.getResourceAsStream(DOSSIER + fichier);
        if (flux == null) {
            throw new IllegalStateException("Modèle absent : " + fichier);
        }
        return new InputStreamReader(flux, StandardCharsets.UTF_8);
    }
}
