package fr.cdg62.finances;

import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the reference files of the module as they are delivered. */
public final class Reference {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Reference() {}

    /** Every line of a file of {@code /donnees}. */
    public static List<LigneCsv> fichier(String nom) {
        try (InputStream flux = Reference.class.getResourceAsStream("/donnees/" + nom);
                CSVParser lecteur = FORMAT.parse(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.stream()
                    .map(ligne -> new LigneCsv(nom, ligne.getRecordNumber(), ligne.toMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
