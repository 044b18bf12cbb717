package fr.cdg62.referentiel.demonstration;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.persistance.EcritureParLots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which structures the demonstration works on: the real ones, and one fictitious of each other kind. */
final class StructuresDemo {
    private static final EcritureParLots COLLECTIVITES = EcritureParLots.dans(
                    "referentiel_collectivite", "siren", "type", "nom", "etat")
            .ouMettreAJour("nom");
    private static final EcritureParLots POPULATIONS = EcritureParLots.dans(
                    "referentiel_population",
                    "siren",
                    "annee",
                    "habitants",
                    "source_texte",
                    "source_reference",
                    "source_verifiee")
            .ouMettreAJour("habitants");

    /** The CdG itself, which has no inhabitants: last in order of SIREN, so that the others keep their rank. */
    private static final Object[] CENTRE = {"999999931", "CDG", "Centre de gestion fictif (démonstration)", "ACTIVE"};

    private StructuresDemo() {}

    /** Fictitious structures, on SIREN numbers that are never attributed; population stands for their size. */
    static void creerFictives(Connection connexion) throws SQLException {
        Object[][] fictives = {
            {"000000018", "CCAS", "CCAS fictif (démonstration)", 12_000},
            {"000000026", "SYNDICAT", "Syndicat intercommunal fictif (démonstration)", 148_000},
            {"000000034", "SYNDICAT_MIXTE", "Syndicat mixte fictif (démonstration)", 15_000},
            {"000000042", "OFFICE_TOURISME", "Office de tourisme fictif (démonstration)", 3_000},
            {"000000059", "SDIS", "SDIS fictif (démonstration)", 300_000},
            {"000000067", "DEPARTEMENT", "Département fictif (démonstration)", 1_000_000},
            {"000000075", "CAISSE_ECOLES", "Caisse des écoles fictive (démonstration)", 1_000},
        };
        List<Object[]> collectivites = new ArrayList<>();
        List<Object[]> populations = new ArrayList<>();
        for (Object[] f : fictives) {
            collectivites.add(new Object[] {f[0], f[1], f[2], "ACTIVE"});
            populations.add(new Object[] {f[0], 2026, f[3], "Taille fictive de démonstration", "", false});
        }
        collectivites.add(CENTRE);
        COLLECTIVITES.ecrire(connexion, collectivites);
        POPULATIONS.ecrire(connexion, populations);
    }

    /** Active structures that have no row yet in the table, with a rank over all of them. */
    static List<StructureDemo> sans(Connection connexion, String table) throws SQLException {
        String sql = "SELECT c.siren, c.type, COALESCE(p.habitants, 0),"
                + " EXISTS (SELECT 1 FROM " + table + " t WHERE t.siren = c.siren)"
                + " FROM referentiel_collectivite c"
                + " LEFT JOIN referentiel_population p ON p.siren = c.siren AND p.annee = 2026"
                + " WHERE c.etat = 'ACTIVE' ORDER BY c.siren";
        List<StructureDemo> structures = new ArrayList<>();
        try (PreparedStatement requete = connexion.prepareStatement(sql);
                ResultSet lignes = requete.executeQuery()) {
            for (int rang = 0; lignes.next(); rang++) {
                if (!lignes.getBoolean(4)) {
                    structures.add(new StructureDemo(
                            lignes.getString(1), TypeStructure.valueOf(lignes.getString(2)), lignes.getInt(3), rang));
                }
            }
        }
        return structures;
    }
}
