package fr.cdg62.essai;

import static fr.cdg62.essai.GestesPI.ABLAIN;
import static fr.cdg62.essai.GestesPI.DOSSIERS;
import static fr.cdg62.essai.GestesPI.acte;
import static fr.cdg62.essai.GestesPI.dossier;
import static fr.cdg62.essai.GestesPI.evenement;
import static fr.cdg62.essai.GestesPI.id;
import static fr.cdg62.essai.GestesPI.ldgDuCdg;
import static fr.cdg62.essai.GestesPI.preparer;
import static fr.cdg62.essai.GestesPI.reussir;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An agent whom Ablain and another commune have in the same cadre d'emplois: who proposes him, with whose agreement
 * (specification carrière, § 2.1.4). One of two employers reaches half of them, not two thirds: more than two thirds of
 * the hours are then needed against the opinion of the other.
 */
@DisplayName("Promotion interne d'un agent de deux employeurs")
class ConcertationPIIT {
    private static final String AIRE = "216200147";
    private static final LocalDate PREMIER = LocalDate.of(2010, 1, 1);

    private static long campagne;

    @BeforeAll
    static void ouvrir() {
        ldgDuCdg();
        campagne = preparer(3, 30);
        reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
    }

    @Test
    void seulCeluiQuiEmploieLePlusPropose() {
        Rest.Reponse refus = proposer(agent(15, 20, PREMIER.plusYears(1)));
        Refus.exiger(refus, 422, "MET-379", "carriere");
        assertThat(refus.json().getString("detail"))
                .isEqualTo(
                        "La proposition revient à Employeur 216200147, qui emploie l'agent le plus longtemps (20 h par"
                                + " semaine) ; vous lui donnez votre avis.");
    }

    @Test
    void aEgaliteDHeuresLePremierRecruteurDecide() {
        assertThat(proposer(agent(17, 17, PREMIER.plusDays(1))).statut()).isEqualTo(201);
        Refus.exiger(proposer(agent(17, 17, PREMIER.minusDays(1))), 422, "MET-379", "carriere");
    }

    /** Ablain: 22 hours out of 33, two thirds and no more. */
    @Test
    void lAvisDeLAutreEstDemandeEtUnDesaccordExigeLaMajorite() {
        long dossier = id(proposer(agent(22, 11, PREMIER)).json());
        refuse(dossier, "Recueillez d'abord l'avis de chaque autre employeur de l'agent : Employeur 216200147.");
        Refus.exiger(completer(dossier, ABLAIN, false), 422, "FMT-010", "avis.siren");
        JsonObject entendu = reussir(completer(dossier, AIRE, false));
        assertThat(entendu.getJsonArray("employeurs").getJsonObject(1).getBoolean("favorable"))
                .isFalse();
        assertThat(entendu.getJsonArray("employeurs").getJsonObject(0).getBoolean("decide"))
                .isTrue();
        refuse(
                dossier,
                "Les employeurs de l'agent ne sont pas d'accord et la majorité n'est pas réunie : employeurs"
                        + " favorables : 1 sur 2, pour 22 h sur 33 h par semaine.");
        reussir(completer(dossier, AIRE, true));
        JsonObject propose = reussir(acte("maire", dossier, "{\"evenement\":\"PROPOSER\"}"));
        assertThat(propose.getJsonObject("trace").toString())
                .contains("Accord des employeurs de l'agent", "employeurs favorables : 2 sur 2");
    }

    @Test
    void contreLAvisDeLAutreAvecPlusDesDeuxTiersDesHeures() {
        long dossier = id(proposer(agent(23, 11, PREMIER)).json());
        reussir(completer(dossier, AIRE, false));
        assertThat(reussir(acte("maire", dossier, "{\"evenement\":\"PROPOSER\"}"))
                        .getString("etat"))
                .isEqualTo("PROPOSE");
    }

    /** Ablain since 2010, Aire since a day; gives the career at Ablain. */
    private static long agent(int heures, int autres, LocalDate depuis) {
        long carriere = CarrieresFictives.titulaire(ABLAIN, "Concert-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, PREMIER);
        CarrieresFictives.heures(carriere, heures, PREMIER);
        CarrieresFictives.autreEmploi(carriere, AIRE, autres, depuis);
        return carriere;
    }

    private static Rest.Reponse proposer(long carriere) {
        return Rest.compte("secretaire")
                .post(
                        DOSSIERS,
                        dossier(campagne, carriere)
                                .replace("}", ",\"attestationLe\":\"2024-05-01\",\"examenLe\":\"2024-04-01\"}"));
    }

    private static Rest.Reponse completer(long dossier, String siren, boolean favorable) {
        return acte(
                "secretaire",
                dossier,
                "{\"evenement\":\"COMPLETER\",\"avis\":{\"siren\":\"%s\",\"favorable\":%s,\"recuLe\":\"%s\"}}"
                        .formatted(siren, favorable, Offre.jour()));
    }

    private static void refuse(long dossier, String message) {
        Rest.Reponse refus = acte("maire", dossier, "{\"evenement\":\"PROPOSER\"}");
        Refus.exiger(refus, 422, "MET-379", "avis");
        assertThat(refus.json().getString("detail")).isEqualTo(message);
    }
}
