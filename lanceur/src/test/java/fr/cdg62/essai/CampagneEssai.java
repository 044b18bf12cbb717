package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.InstanceEssai;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A billing run of its own, large enough to be interrupted. */
final class CampagneEssai {

    private static final int DEBITEURS = 300;
    private static final String MISSION = "CJN";

    private static final String CONVENTIONS = """
            INSERT INTO finances_convention (id, version, cree_le, siren, mission, objet, etat, date_effet, duree_mois,
              fin, tacite_reconduction, prorata_premiere_annee, date_tarif, cle_active, numero)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), siren, '%1$s', 'Essai de reprise', 'ACTIVE',
              '2026-01-01', 12, '2026-12-31', FALSE, FALSE, '2026-01-01', CONCAT(siren, ':%1$s'), CONCAT('E-', siren)
            FROM (SELECT siren FROM referentiel_collectivite ORDER BY siren LIMIT %2$d) choisies""".formatted(MISSION, DEBITEURS);

    private static final String LIGNES = """
            INSERT INTO finances_convention_ligne (id, version, cree_le, convention_id, rang, mode, libelle, montant)
            SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), id, 1, 'ABONNEMENT', 'Forfait convenu', 100.00
            FROM finances_convention WHERE mission = '%s'""".formatted(MISSION);

    private CampagneEssai() {}

    /** A convention to bill for each debtor. */
    static void preparer(InstanceEssai instance) throws SQLException {
        try (Connection base = instance.connexion();
                Statement sql = base.createStatement()) {
            assertThat(sql.executeUpdate(CONVENTIONS)).isEqualTo(DEBITEURS);
            sql.executeUpdate(LIGNES);
        }
    }

    /** One facture per debtor, numbered without gap, claimed by one titre of the same amount. */
    static void verifier(InstanceEssai instance) throws SQLException {
        assertThat(nombre(instance, factures("COUNT(*)"))).isEqualTo(DEBITEURS);
        assertThat(nombre(instance, factures("COUNT(DISTINCT siren)"))).isEqualTo(DEBITEURS);
        assertThat(nombre(instance, factures("COUNT(DISTINCT titre_id)"))).isEqualTo(DEBITEURS);
        assertThat(nombre(instance, factures("SUM(total)"))).isEqualTo(DEBITEURS * 100L);
        assertThat(nombre(
                        instance,
                        "SELECT MAX(CAST(SUBSTRING_INDEX(numero, '-', -1) AS INT)) - COUNT(*)"
                                + " FROM finances_facture"))
                .as("trous dans la numérotation")
                .isZero();
    }

    static long lancer(InstanceEssai instance) {
        Rest.Reponse reponse = Rest.compte(instance.adresse(), "cdg.finances")
                .post(
                        "/api/v1/facturations",
                        "{\"mission\":\"%s\",\"debut\":\"2026-01-01\",\"fin\":\"2026-12-31\"}".formatted(MISSION));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getJsonNumber("id").longValue();
    }

    private static String factures(String mesure) {
        return "SELECT " + mesure + " FROM finances_facture WHERE mission = '" + MISSION + "'";
    }

    static long nombre(InstanceEssai instance, String requete) throws SQLException {
        try (Connection base = instance.connexion();
                Statement sql = base.createStatement();
                ResultSet lu = sql.executeQuery(requete)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
