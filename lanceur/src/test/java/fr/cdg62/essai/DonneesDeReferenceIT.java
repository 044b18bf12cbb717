package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the start loads, counted in the database itself. */
class DonneesDeReferenceIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "887 | SELECT COUNT(*) FROM referentiel_collectivite WHERE type = 'COMMUNE' AND code_insee LIKE '62%'",
                "20 | SELECT COUNT(*) FROM referentiel_collectivite WHERE type IN ('CC', 'CA', 'CU')",
                "43 | SELECT COUNT(*) FROM finances_mission",
                "1024 | SELECT COUNT(*) FROM referentiel_rejeu_verrou",
            })
    void compte(long attendu, String requete) throws SQLException {
        try (Connection connexion = Serveur.connexion();
                Statement instruction = connexion.createStatement();
                ResultSet resultat = instruction.executeQuery(requete)) {
            assertThat(resultat.next()).isTrue();
            assertThat(resultat.getLong(1)).isEqualTo(attendu);
        }
    }
}
