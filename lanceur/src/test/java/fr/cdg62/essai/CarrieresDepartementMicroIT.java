package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.InstanceEssai;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole department in one run, measured: its échelons, their sending, then the import of as many agents with twenty
 * facts each.
 * {@code -Dcdg62.essai.agents=30000} for the figures of {@code docs/exploitation.md}.
 */
class CarrieresDepartementMicroIT {
    private static final Logger LOG = Logger.getLogger(CarrieresDepartementMicroIT.class.getName());
    private static final int AGENTS = Integer.getInteger("cdg62.essai.agents", 1500);
    /** Thirty thousand within sixty seconds; a small run is over before the server has warmed up. */
    private static final int CARRIERES_PAR_SECONDE = AGENTS >= 30_000 ? 500 : 50;

    private static InstanceEssai instance;

    @BeforeAll
    static void demarrer() throws InterruptedException {
        instance = new InstanceEssai("carrieres");
    }

    @AfterAll
    static void arreter() {
        instance.close();
    }

    @Test
    void calculeLesEchelonsDeToutLeDepartement() throws Exception {
        try (Connection base = instance.connexion()) {
            assertThat(DepartementFictif.peupler(base, AGENTS)).isGreaterThanOrEqualTo(AGENTS);
        }
        JsonObject fin = TravauxCarriere.fin(instance, TravauxCarriere.lancer(instance));
        LOG.info(() -> "Calcul du département : " + fin);
        assertThat(fin.getString("etat")).isEqualTo("TERMINEE");
        assertThat(fin.getInt("faits")).isEqualTo(fin.getInt("total"));
        assertThat(fin.getInt("parSeconde")).isGreaterThan(CARRIERES_PAR_SECONDE);
        assertThat(CampagneEssai.nombre(instance, "SELECT COUNT(*) FROM carriere_proposition_echelon"))
                .isEqualTo(fin.getInt("propositions"))
                .isPositive();
        envoyer(fin);
    }

    /** Every proposal of the run is sent once, with one échéance each. */
    private static void envoyer(JsonObject campagne) throws Exception {
        Instant debut = Instant.now();
        JsonObject envoi =
                TravauxCarriere.envoyer(instance, campagne.getJsonNumber("id").longValue());
        LOG.info(() -> "Envoi à toutes les collectivités : %d ms, %s"
                .formatted(Duration.between(debut, Instant.now()).toMillis(), envoi));
        assertThat(envoi.getString("etat")).isEqualTo("TERMINE");
        assertThat(envoi.getInt("envoyees")).isEqualTo(campagne.getInt("propositions"));
        assertThat(CampagneEssai.nombre(
                        instance, "SELECT COUNT(*) FROM carriere_proposition_echelon WHERE etat = 'PROPOSEE'"))
                .isEqualTo(campagne.getInt("propositions"));
        assertThat(CampagneEssai.nombre(
                        instance,
                        "SELECT COUNT(*) FROM referentiel_echeance WHERE objet LIKE 'PROPOSITION\\_ECHELON:%'"))
                .isEqualTo(campagne.getInt("propositions"));
    }

    /** Deposited, tried, written, stopped in the middle, taken up; the same file again changes nothing. */
    @Test
    void importeTousLesAgents() throws Exception {
        Path fichier = Path.of("target", "essai", "import.csv");
        ImportFictif.ecrire(fichier, ImportFictif.employeurs(instance), AGENTS, "TITULAIRE");
        int fautifs = ImportFictif.fautifs(AGENTS);
        long id = mesurer("dépôt", () -> ImportFictif.deposer(instance, fichier));
        JsonObject essai = mesurer("essai", () -> ImportFictif.executer(instance, id, "ESSAYER"));
        assertThat(essai.getString("etat")).isEqualTo("ESSAYE");
        assertThat(essai.getInt("fautes")).isEqualTo(fautifs);
        assertThat(essai.getInt("agentsCrees")).isEqualTo(AGENTS - fautifs);
        assertThat(essai.getInt("faitsCrees")).isEqualTo((AGENTS - fautifs) * ImportFictif.FAITS);
        JsonObject faute = ImportFictif.rapport(instance, id).getJsonObject(0);
        assertThat(faute.getString("colonne")).isEqualTo("grade");
        assertThat(faute.getString("message")).contains("INCONNU");

        JsonObject ecrit =
                mesurer("écriture, arrêtée puis reprise", () -> ImportFictif.arreterPuisReprendre(instance, id));
        assertThat(ecrit.getString("etat")).isEqualTo("TERMINE");
        assertThat(ecrit.getInt("faits")).isEqualTo(AGENTS);
        assertThat(ecrit.getInt("faitsCrees")).isEqualTo((AGENTS - fautifs) * ImportFictif.FAITS);
        ImportFictif.verifier(instance, AGENTS);

        long second = ImportFictif.deposer(instance, fichier);
        JsonObject memes = mesurer("essai du même fichier", () -> ImportFictif.executer(instance, second, "ESSAYER"));
        assertThat(memes.getInt("agentsCrees")).isZero();
        assertThat(memes.getInt("faitsCrees")).isZero();
        assertThat(memes.getInt("faitsConnus")).isEqualTo((AGENTS - fautifs) * ImportFictif.FAITS);
    }

    private static <T> T mesurer(String quoi, Supplier<T> travail) {
        Instant debut = Instant.now();
        T resultat = travail.get();
        LOG.info(() -> "Importation de %d agents, %s : %d ms, %s"
                .formatted(AGENTS, quoi, Duration.between(debut, Instant.now()).toMillis(), resultat));
        return resultat;
    }
}
