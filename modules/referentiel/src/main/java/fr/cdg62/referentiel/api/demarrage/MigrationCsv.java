package fr.cdg62.referentiel.api.demarrage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Reference data of a module: a CSV file (UTF-8, semicolons, a header line) loaded into the module's tables at start,
 * again whenever the file changes. A subclass is a CDI bean ({@code @Dependent}) of the module that holds the file; its
 * loading must update what is already there, for it may run many times.
 *
 * <p>Flyway runs repeatable migrations by alphabetical order of their descriptions, after all versioned ones: a
 * description begins with the rank of the module ({@code 100 referentiel collectivites}, {@code 200 finances tarifs}),
 * so that what is referred to comes before what refers to it.
 */
public abstract class MigrationCsv implements JavaMigration {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final String description;
    private final String ressource;
    private final int revision;

    /**
     * Declares a file.
     *
     * @param description rank and content, unique in the system
     * @param ressource absolute path of the file among the resources, e.g. {@code /donnees/collectivites-62.csv}
     * @param revision to increase when the loading itself changes, so that it runs again on the same file
     */
    protected MigrationCsv(String description, String ressource, int revision) {
        this.description = description;
        this.ressource = ressource;
        this.revision = revision;
    }

    /** Writes the lines into the tables, in the transaction of the migration. */
    protected abstract void charger(Connection connexion, List<LigneCsv> lignes) throws SQLException;

    /** Always null: a reference file is a repeatable migration. */
    @Override
    public final MigrationVersion getVersion() {
        return null;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** Changes with every byte of the file and with the revision of the loading. */
    @Override
    public final Integer getChecksum() {
        CRC32 somme = new CRC32();
        somme.update(octets());
        somme.update(revision);
        return (int) somme.getValue();
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public final void migrate(Context context) throws SQLException {
        charger(context.getConnection(), lignes());
    }

    /** The lines of the file, in order. */
    final List<LigneCsv> lignes() {
        String fichier = ressource.substring(ressource.lastIndexOf('/') + 1);
        try (CSVParser lecteur = CSVParser.parse(new StringReader(texte()), FORMAT)) {
            return lecteur.stream()
                    .map(ligne -> new LigneCsv(fichier, ligne.getRecordNumber(), ligne.toMap()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Le fichier %s est illisible.".formatted(ressource), e);
        }
    }

    private String texte() {
        return new String(octets(), StandardCharsets.UTF_8);
    }

    private byte[] octets() {
        try (InputStream flux = getClass().getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalStateException("Le fichier %s manque dans le module.".formatted(ressource));
            }
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Le fichier %s est illisible.".formatted(ressource), e);
        }
    }
}
