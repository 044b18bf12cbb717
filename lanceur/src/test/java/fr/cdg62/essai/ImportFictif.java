package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file of fictitious agents of the commune 62 996 with twenty facts each; one agent in five hundred is wrong. */
final class ImportFictif {
    static final int FAITS = 20;

    private static final String IMPORTATIONS = "/api/v1/importations-carrieres";
    private static final int UN_FAUTIF_SUR = 500;
    private static final int CONGES = 12;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ImportFictif() {}

    static int fautifs(int agents) {
        return agents / UN_FAUTIF_SUR;
    }

    /** SIRENs of the bodies entitled to the calculation of échelons. */
    static List<String> employeurs(InstanceEssai instance) throws SQLException {
        List<String> sirens = new ArrayList<>();
        try (Connection base = instance.connexion();
                Statement sql = base.createStatement();
                ResultSet lu = sql.executeQuery("SELECT siren FROM referentiel_affiliation"
                        + " WHERE additionnelle AND fin IS NULL AND regime LIKE 'AFFILIE%' ORDER BY siren")) {
            while (lu.next()) {
                sirens.add(lu.getString(1));
            }
        }
        return sirens;
    }

    static void ecrire(Path fichier, List<String> sirens, int agents, String statut) throws IOException {
        Files.createDirectories(fichier.getParent());
        try (PrintWriter sortie = new PrintWriter(Files.newBufferedWriter(fichier, StandardCharsets.UTF_8))) {
            sortie.println("nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;"
                    + "quotite;heures;libelle");
            for (int rang = 0; rang < agents; rang++) {
                ecrire(sortie, rang, sirens.get(rang % sirens.size()), statut);
            }
        }
    }

    private static void ecrire(PrintWriter sortie, int rang, String siren, String statut) {
        String nir = nir(rang);
        sortie.println(nir + ";AGENT;FICTIF-I%05d;Camille;1975-01-01;".formatted(rang) + siren + ";;;;;;;;;;");
        String fait = nir + ";%s;;;;" + siren + ";ADJ_ADM;%s;%s;%s\n";
        sortie.printf(fait, "STATUT", "2015-01-01", "", statut + ";;;;;;");
        sortie.printf(fait, "EMPLOI", "2015-01-01", "", "PRINCIPAL;;;;;;Poste fictif");
        for (int echelon = 1; echelon <= 4; echelon++) {
            String grade = echelon == 4 && rang % UN_FAUTIF_SUR == UN_FAUTIF_SUR - 1 ? "INCONNU" : "ADJ_ADM";
            sortie.printf(fait, "SITUATION", (2020 + echelon) + "-02-01", "", grade + ";;" + echelon + ";0;;;");
        }
        sortie.printf(fait, "TEMPS", "2018-01-01", "2019-12-31", ";;;;80;;");
        sortie.printf(fait, "POSITION", "2025-01-01", "2025-04-30", "MISE_A_DISPOSITION;;;;;;");
        for (int conge = 0; conge < CONGES; conge++) {
            LocalDate du = LocalDate.of(2016, 1, 4).plusDays(200L * conge);
            sortie.printf(fait, "CONGE", du, du.plusDays(14), "MALADIE_ORDINAIRE;;;;;;");
        }
    }

    private static String nir(int rang) {
        String numero =
                "%d%02d%02d62996%03d".formatted(1 + rang % 2, 60 + rang / 2 % 40, 1 + rang / 80 % 12, 100 + rang / 960);
        return numero + "%02d".formatted(97 - Long.parseLong(numero) % 97);
    }

    /** Sends the file as a browser does, without holding it in memory. */
    static long deposer(InstanceEssai instance, Path fichier) {
        try {
            HttpRequest demande = HttpRequest.newBuilder(
                            instance.adresse().resolve(IMPORTATIONS + "?nom=departement.csv"))
                    .timeout(Duration.ofMinutes(10))
                    .header("Content-Type", "text/csv")
                    .header(
                            "Authorization",
                            "Bearer " + Comptes.jeton(Rest.anonyme(instance.adresse()), "cdg.carriere"))
                    .POST(HttpRequest.BodyPublishers.ofFile(fichier))
                    .build();
            HttpResponse<String> reponse = CLIENT.send(demande, HttpResponse.BodyHandlers.ofString());
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
            return Json.createReader(new StringReader(reponse.body()))
                    .readObject()
                    .getJsonNumber("id")
                    .longValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject executer(InstanceEssai instance, long id, String evenement) {
        demander(instance, id, evenement);
        return fin(instance, id);
    }

    static void demander(InstanceEssai instance, long id, String evenement) {
        Rest.Reponse demande = Rest.compte(instance.adresse(), "cdg.carriere")
                .post(IMPORTATIONS + "/" + id + "/evenements", Offre.evenement(evenement));
        assertThat(demande.statut()).as(demande.texte()).isEqualTo(200);
    }

    static JsonObject fin(InstanceEssai instance, long id) {
        Rest gestionnaire = Rest.compte(instance.adresse(), "cdg.carriere");
        return await().atMost(Duration.ofMinutes(15))
                .until(() -> gestionnaire.get(IMPORTATIONS + "/" + id).json(), i -> !i.getString("etat")
                        .endsWith("EN_COURS"));
    }

    /** Stops the writing once agents are written, sees that it stands still, and takes it up to its end. */
    static JsonObject arreterPuisReprendre(InstanceEssai instance, long id) {
        demander(instance, id, "EXECUTER");
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> CampagneEssai.nombre(instance, "SELECT faits FROM carriere_import WHERE id = " + id) > 0);
        demander(instance, id, "ARRETER");
        JsonObject arretee = fin(instance, id);
        assertThat(arretee.getString("etat")).isEqualTo("INTERROMPU");
        assertThat(arretee.getInt("faits")).isPositive().isLessThan(arretee.getInt("total"));
        return executer(instance, id, "REPRENDRE");
    }

    static JsonArray rapport(InstanceEssai instance, long id) {
        return Rest.compte(instance.adresse(), "cdg.carriere")
                .get(IMPORTATIONS + "/" + id + "/rapport")
                .json()
                .getJsonArray("elements");
    }

    /** Every agent but the wrong ones, each with one career and its facts, none twice. */
    static void verifier(InstanceEssai instance, int agents) throws SQLException {
        int justes = agents - fautifs(agents);
        String ecrits = " FROM carriere_carriere c JOIN referentiel_agent a ON a.id = c.agent_id"
                + " WHERE a.nom LIKE 'FICTIF-I%'";
        assertThat(CampagneEssai.nombre(instance, "SELECT COUNT(*)" + ecrits)).isEqualTo(justes);
        assertThat(CampagneEssai.nombre(
                        instance,
                        "SELECT COUNT(*) FROM carriere_fait f WHERE f.carriere_id IN (SELECT c.id" + ecrits + ")"))
                .isEqualTo((long) justes * FAITS);
    }
}
