package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/** The usual gestures on campaigns and proposals. */
final class GestesPI {

    static final String CAMPAGNES = "/api/v1/promotion-interne/campagnes";
    static final String DOSSIERS = "/api/v1/promotion-interne/dossiers";
    static final String ABLAIN = "216200014";
    static final LocalDate JOUR = Offre.jour();

    private GestesPI() {}

    /** Those of the CdG, unless another test already registered them. */
    static void ldgDuCdg() {
        String chemin = "/api/v1/regles-promotion/lignes-directrices";
        if (Rest.compte("cdg.signataire").get(chemin).liste().isEmpty()) {
            Offre.creer(
                    "cdg.signataire",
                    chemin,
                    ("{\"objet\":\"PROMOTION_INTERNE\",\"reference\":\"Arrêté LDG\",\"cstLe\":\"%1$d-01-01\","
                                    + "\"debut\":\"%1$d-01-01\",\"fin\":\"%1$d-12-31\",\"criteres\":[{\"code\":\"VALEUR\","
                                    + "\"libelle\":\"Valeur professionnelle\",\"points\":60},{\"code\":\"ACQUIS\","
                                    + "\"libelle\":\"Acquis de l'expérience\",\"points\":40}]}")
                            .formatted(JOUR.getYear()));
        }
    }

    static long preparer(int joursAvant, int joursApres) {
        return id(Offre.creer(
                "cdg.carriere",
                CAMPAGNES,
                "{\"annee\":%d,\"ouvreLe\":\"%s\",\"clotLe\":\"%s\"}"
                        .formatted(JOUR.getYear(), JOUR.minusDays(joursAvant), JOUR.plusDays(joursApres))));
    }

    static String dossier(long campagne, long carriere) {
        return "{\"campagne\":%d,\"carriere\":%d,\"grade\":\"REDACTEUR\"}".formatted(campagne, carriere);
    }

    /** An agent of Ablain proposed by his mayor. */
    static long propose(long campagne, String nom) {
        long carriere = CarrieresFictives.titulaire(ABLAIN, nom, "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        long dossier = id(Offre.creer(
                "secretaire",
                DOSSIERS,
                dossier(campagne, carriere)
                        .replace("}", ",\"attestationLe\":\"2024-05-01\",\"examenLe\":\"2024-04-01\"}")));
        reussir(acte("maire", dossier, "{\"evenement\":\"PROPOSER\"}"));
        return dossier;
    }

    static void irrecevable(long dossier) {
        reussir(acte(
                "cdg.carriere",
                dossier,
                "{\"evenement\":\"DECLARER_IRRECEVABLE\",\"motif\":\"Services insuffisants\"}"));
    }

    static Rest.Reponse acte(String compte, long dossier, String corps) {
        return Rest.compte(compte)
                .avec("If-Match", version(DOSSIERS + "/" + dossier))
                .post(DOSSIERS + "/" + dossier + "/evenements", corps);
    }

    static Rest.Reponse evenement(String compte, long campagne, String evenement) {
        return Rest.compte(compte)
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .post(CAMPAGNES + "/" + campagne + "/evenements", Offre.evenement(evenement));
    }

    static String version(String objet) {
        return Rest.compte("cdg.carriere").get(objet).enTete("ETag");
    }

    static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValueExact();
    }

    static JsonObject reussir(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    static void refuse(Rest.Reponse reponse, int statut, String code, String message) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        if (message != null) {
            assertThat(reponse.json().getString("detail")).isEqualTo(message);
        }
    }
}
