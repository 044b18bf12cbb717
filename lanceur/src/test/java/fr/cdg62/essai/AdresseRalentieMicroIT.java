package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.InstanceEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Passwords guessed on many accounts from one network address, behind a known proxy. */
class AdresseRalentieMicroIT {
    private static final int SEUIL = 5;
    private static final String FAUX = "Faux-Mot-De-Passe-62";

    private static InstanceEssai instance;

    @BeforeAll
    static void demarrer() throws InterruptedException {
        instance = new InstanceEssai(
                "adresse",
                Map.of(
                        "cdg62.mandataires",
                        "127.0.0.1",
                        "cdg62.connexion.adresse.echecs-avant-verrou",
                        String.valueOf(SEUIL)));
    }

    @AfterAll
    static void arreter() {
        if (instance != null) {
            instance.close();
        }
    }

    @Test
    void desEchecsSurPlusieursComptesFermentLAdresseEtElleSeule() throws SQLException {
        String[] comptes = {"arras", "maire", "epci", "secretaire", "inconnu"};
        for (String compte : comptes) {
            assertThat(ouvrir("198.51.100.7", compte, FAUX)).isEqualTo(401);
        }
        assertThat(ouvrir("198.51.100.7", "cdg.finances", ComptesDemonstration.motDePasse("cdg.finances")))
                .as("adresse fermée, bon mot de passe")
                .isEqualTo(401);
        assertThat(ouvrir("198.51.100.8", "cdg.finances", ComptesDemonstration.motDePasse("cdg.finances")))
                .as("une autre adresse")
                .isEqualTo(200);
        assertThat(ouvrir("192.0.2.1, 198.51.100.7", "maire", ComptesDemonstration.motDePasse("maire")))
                .as("un en-tête de plus ne trompe pas")
                .isEqualTo(401);
        vieillir("198.51.100.7");
        assertThat(ouvrir("198.51.100.7", "maire", ComptesDemonstration.motDePasse("maire")))
                .as("le délai passé")
                .isEqualTo(200);
    }

    /** A guesser who signs in to his own account in between is not forgiven. */
    @Test
    void uneConnexionReussieNEffacePasLesEchecs() {
        for (int echec = 1; echec < SEUIL; echec++) {
            assertThat(ouvrir("198.51.100.20", "inconnu." + echec, FAUX)).isEqualTo(401);
        }
        String bon = ComptesDemonstration.motDePasse("cdg.numerique");
        assertThat(ouvrir("198.51.100.20", "cdg.numerique", bon)).isEqualTo(200);
        assertThat(ouvrir("198.51.100.20", "inconnu", FAUX)).isEqualTo(401);
        assertThat(ouvrir("198.51.100.20", "cdg.numerique", bon)).isEqualTo(401);
    }

    /** As if the lock had been put an hour earlier: the clock of the server cannot be moved. */
    private static void vieillir(String adresse) throws SQLException {
        try (Connection base = instance.connexion();
                Statement ordre = base.createStatement()) {
            int lignes = ordre.executeUpdate("UPDATE referentiel_adresse_echec SET jusqua = jusqua - INTERVAL 1 HOUR,"
                    + " dernier_le = dernier_le - INTERVAL 2 HOUR WHERE adresse = '" + adresse + "'");
            assertThat(lignes).isEqualTo(1);
        }
    }

    private static int ouvrir(String transmise, String identifiant, String motDePasse) {
        return Rest.anonyme(instance.adresse())
                .avec("X-Forwarded-For", transmise)
                .post(
                        "/api/v1/sessions",
                        "{\"identifiant\":\"%s\",\"motDePasse\":\"%s\"}".formatted(identifiant, motDePasse))
                .statut();
    }
}
