package fr.cdg62.essai;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A whole department of fictitious careers, written straight into an empty base: agents of the commune 62 997, each with
 * twenty facts, employed by the bodies that are entitled to the calculation of échelons.
 */
final class DepartementFictif {
    private static final String EMPLOYEURS = """
            CREATE TEMPORARY TABLE employeur AS
            SELECT ROW_NUMBER() OVER (ORDER BY a.siren) - 1 AS rang, a.siren, c.nom,
              COALESCE(c.arrondissement, '') AS arrondissement
            FROM referentiel_affiliation a JOIN referentiel_collectivite c ON c.siren = a.siren
            WHERE a.additionnelle AND a.fin IS NULL AND a.regime LIKE 'AFFILIE%'""";

    private static final String AGENTS = """
            INSERT INTO referentiel_agent (id, version, cree_le, nir, nom, prenom, date_naissance, siren)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3),
              CONCAT(n.numero, LPAD(97 - MOD(CAST(n.numero AS INT), 97), 2, '0')),
              CONCAT('FICTIF-', LPAD(n.seq, 5, '0')), ELT(1 + MOD(n.seq, 4), 'Camille', 'Dominique', 'Alix', 'Sacha'),
              '1975-01-01', e.siren
            FROM (SELECT seq, CONCAT(1 + MOD(seq, 2), LPAD(60 + MOD(seq DIV 2, 40), 2, '0'),
                LPAD(1 + MOD(seq DIV 80, 12), 2, '0'), '62997', 100 + seq DIV 960) AS numero
              FROM seq_1_to_%d) n
            JOIN employeur e ON e.rang = MOD(n.seq, (SELECT COUNT(*) FROM employeur e2))""";

    private static final String CARRIERES = """
            INSERT INTO carriere_carriere (id, version, cree_le, agent_id, cadre_emplois, siren, employeur, arrondissement, nom,
              prenom, nir_fin, statut, grade, echelon, position)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), a.id, g.cadre_emplois, a.siren, e.nom, e.arrondissement,
              a.nom, a.prenom, RIGHT(a.nir, 5), 'TITULAIRE', g.code, 1 + MOD(a.id, 8), 'ACTIVITE'
            FROM referentiel_agent a JOIN employeur e ON e.siren = a.siren
            JOIN (SELECT code, cadre_emplois, ROW_NUMBER() OVER (ORDER BY code) - 1 AS rang FROM carriere_grade
              WHERE code IN ('ADJ_ADM', 'ADJ_TECH', 'ADJ_TECH_P2', 'REDACTEUR', 'REDACTEUR_P2', 'ATTACHE', 'ATTACHE_P',
                'ATSEM_P2', 'AGENT_SOCIAL', 'TECHNICIEN')) g ON g.rang = MOD(a.id, 10)
            WHERE a.nom LIKE 'FICTIF-_____' AND NOT EXISTS (SELECT 1 FROM carriere_carriere c WHERE c.agent_id = a.id)""";

    private static final String ACTES = """
            INSERT INTO carriere_acte (id, version, cree_le, carriere_id, type, numero, date_signature, date_effet, siren,
              auteur, connu_le)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), c.id, 'REPRISE', CONCAT('R-', c.id), '2026-01-02',
              '2015-01-01', c.siren, 'essai', UTC_TIMESTAMP(3)
            FROM carriere_carriere c WHERE NOT EXISTS (SELECT 1 FROM carriere_acte a WHERE a.carriere_id = c.id)""";

    /** One fact a rank: statut, employment, places, part time, disponibilité, and congés for the rest. */
    private static final String FAITS = """
            INSERT INTO carriere_fait (id, version, cree_le, carriere_id, acte_id, nature, du, au, connu_du, code, motif,
              echelon, jours, quotite, siren, libelle)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), c.id, a.id,
              CASE f.seq WHEN 1 THEN 'STATUT' WHEN 2 THEN 'EMPLOI' WHEN 3 THEN 'SITUATION' WHEN 4 THEN 'SITUATION'
                WHEN 5 THEN 'TEMPS' WHEN 6 THEN 'POSITION' ELSE 'CONGE' END,
              CASE f.seq WHEN 3 THEN '2023-01-01' WHEN 4 THEN '2024-02-01' + INTERVAL MOD(c.id, 900) DAY
                WHEN 5 THEN '2020-01-01' WHEN 6 THEN '2025-01-01' + INTERVAL MOD(c.id, 100) DAY
                WHEN 1 THEN '2015-01-01' WHEN 2 THEN '2015-01-01'
                ELSE '2016-01-01' + INTERVAL (f.seq * 200) DAY END,
              CASE WHEN f.seq = 5 THEN '2022-12-31' WHEN f.seq = 6 THEN '2025-04-30' + INTERVAL MOD(c.id, 60) DAY
                WHEN f.seq > 6 THEN '2016-01-15' + INTERVAL (f.seq * 200) DAY END,
              UTC_TIMESTAMP(3),
              CASE f.seq WHEN 1 THEN 'TITULAIRE' WHEN 2 THEN 'PRINCIPAL' WHEN 3 THEN c.grade WHEN 4 THEN c.grade
                WHEN 5 THEN NULL WHEN 6 THEN IF(MOD(c.id, 10) = 0, 'DISPONIBILITE', 'MISE_A_DISPOSITION')
                ELSE IF(f.seq = 20, 'EXCLUSION_TEMPORAIRE', 'MALADIE_ORDINAIRE') END,
              IF(f.seq = 6 AND MOD(c.id, 10) = 0, 'CONVENANCES_PERSONNELLES', NULL),
              CASE f.seq WHEN 3 THEN GREATEST(1, c.echelon - 1) WHEN 4 THEN c.echelon END,
              IF(f.seq IN (3, 4), 0, NULL), IF(f.seq = 5, 80, NULL), IF(f.seq = 2, c.siren, NULL),
              IF(f.seq = 2, 'Poste fictif', NULL)
            FROM carriere_carriere c JOIN carriere_acte a ON a.carriere_id = c.id AND a.type = 'REPRISE'
            JOIN seq_1_to_20 f WHERE a.auteur = 'essai'""";

    private DepartementFictif() {}

    /** Writes the careers; their number. */
    static int peupler(Connection base, int agents) throws SQLException {
        base.setAutoCommit(false);
        try (Statement sql = base.createStatement()) {
            sql.executeUpdate(EMPLOYEURS);
            sql.executeUpdate(AGENTS.formatted(agents));
            int carrieres = sql.executeUpdate(CARRIERES);
            sql.executeUpdate(ACTES);
            sql.executeUpdate(FAITS);
            base.commit();
            sql.execute("ANALYZE TABLE carriere_carriere, carriere_fait");
            return carrieres;
        }
    }
}
