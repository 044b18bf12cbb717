package fr.cdg62.socle.persistance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes many rows of a table in few statements: reference data, demonstration, messages of partners. The columns
 * {@code id}, {@code version} and {@code cree_le} that every table has are filled by it.
 */
public final class EcritureParLots {
    private static final int LOT = 200;
    private static final String COMMUN = "NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3)";

    private final String table;
    private final List<String> colonnes;
    private final List<String> misesAJour;

    private EcritureParLots(String table, List<String> colonnes, List<String> misesAJour) {
        this.table = table;
        this.colonnes = List.copyOf(colonnes);
        this.misesAJour = List.copyOf(misesAJour);
    }

    /** Writes into a table; a row that breaks a unique key is an error. */
    public static EcritureParLots dans(String table, String... colonnes) {
        return new EcritureParLots(table, List.of(colonnes), List.of());
    }

    /** The same, but a row whose unique key is already there updates these columns. */
    public EcritureParLots ouMettreAJour(String... valeurs) {
        return new EcritureParLots(table, colonnes, List.of(valeurs));
    }

    /**
     * Writes rows.
     *
     * @param lignes values in the order of the columns; a null is written NULL
     */
    public void ecrire(Connection connexion, List<Object[]> lignes) throws SQLException {
        for (int debut = 0; debut < lignes.size(); debut += LOT) {
            ecrireLot(connexion, lignes.subList(debut, Math.min(debut + LOT, lignes.size())));
        }
    }

    private void ecrireLot(Connection connexion, List<Object[]> lot) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql(lot.size()))) {
            int rang = 1;
            for (Object[] ligne : lot) {
                for (Object valeur : ligne) {
                    ordre.setObject(rang++, valeur);
                }
            }
            ordre.executeUpdate();
        }
    }

    /** The statement for this number of rows. */
    String sql(int lignes) {
        String ligne = "(" + COMMUN + ", ?".repeat(colonnes.size()) + ")";
        String sql = "INSERT INTO " + table + " (id, version, cree_le, " + String.join(", ", colonnes) + ") VALUES "
                + String.join(", ", Collections.nCopies(lignes, ligne));
        if (misesAJour.isEmpty()) {
            return sql;
        }
        return sql + " ON DUPLICATE KEY UPDATE version = version + 1, "
                + misesAJour.stream()
                        .map(colonne -> colonne + " = VALUES(" + colonne + ")")
                        .collect(Collectors.joining(", "));
    }
}
