package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the référentiel: what they answer, what they refuse, and that a longer page costs no more queries. */
class ListesReferentielIT {

    /** The list itself, its total, and the habilitations of the caller where the list asks for them. */
    private static final long LISTE_ET_TOTAL = 3;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/collectivites, cdg.referentiel",
        "/api/v1/affiliations, cdg.referentiel",
        "/api/v1/comptes, administrateur",
        "/api/v1/habilitations?siren=216200014, administrateur",
        "/api/v1/journal, administrateur",
        "/api/v1/messages, cdg.numerique",
        "/api/v1/parametres, cdg.finances",
    })
    void coutePeuDeRequetesQuelleQueSoitLaPage(String chemin, String compte) {
        Rest client = Rest.compte(compte);
        String taille = (chemin.contains("?") ? "&" : "?") + "taille=";
        assertThat(Requetes.pendant(() -> client.get(chemin + taille + 2))).isLessThanOrEqualTo(LISTE_ET_TOTAL);
        assertThat(Requetes.pendant(() -> client.get(chemin + taille + 200))).isLessThanOrEqualTo(LISTE_ET_TOTAL);
    }

    @Test
    void lesEcheancesNeCoutentPasPlusParLigne() {
        Rest client = Rest.compte("cdg.finances");
        long courte = Requetes.pendant(() -> client.get("/api/v1/echeances?taille=1"));
        long longue = Requetes.pendant(() -> client.get("/api/v1/echeances?taille=200"));
        assertThat(longue).isEqualTo(courte).isLessThanOrEqualTo(LISTE_ET_TOTAL + 1);
    }

    @Test
    void laRevueDesSeuilsNeCoutePasPlusParCollectivite() {
        Rest client = Rest.compte("cdg.referentiel");
        assertThat(Requetes.pendant(() -> client.get("/api/v1/revues-seuils/2027?taille=200")))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void compteLesHuitCentQuatreVingtSeptCommunesDuDepartement() {
        JsonObject page = Rest.compte("cdg.referentiel")
                .get("/api/v1/collectivites?type=COMMUNE&taille=1")
                .json();
        assertThat(page.getInt("total")).isEqualTo(887);
    }

    @Test
    void filtreSansAccentNiCasse() {
        JsonObject page = Rest.compte("cdg.referentiel")
                .get("/api/v1/collectivites?texte=beth&type=COMMUNE")
                .json();
        assertThat(page.getJsonArray("elements").getValuesAs(JsonObject.class))
                .extracting(c -> c.getString("nom"))
                .contains("Béthune");
    }

    @Test
    void trieParPopulationDecroissante() {
        JsonObject page = Rest.compte("cdg.referentiel")
                .get("/api/v1/collectivites?type=COMMUNE&tri=-population&taille=1")
                .json();
        assertThat(page.getJsonArray("elements").getJsonObject(0).getString("nom"))
                .isEqualTo("Calais");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/collectivites?tri=couleur | cdg.referentiel | tri",
                "/api/v1/collectivites?taille=201 | cdg.referentiel | taille",
                "/api/v1/collectivites?taille=0 | cdg.referentiel | taille",
                "/api/v1/collectivites?page=-1 | cdg.referentiel | page",
                "/api/v1/comptes?tri=couleur | administrateur | tri",
                "/api/v1/habilitations | administrateur | siren",
                "/api/v1/documents | cdg.referentiel | siren",
                "/api/v1/collectivites?page=deux | cdg.referentiel | page",
                "/api/v1/collectivites?taille=1e2 | cdg.referentiel | taille",
                "/api/v1/collectivites?taille=99999999999 | cdg.referentiel | taille",
                "/api/v1/affiliations?regime=INCONNU | cdg.referentiel | regime",
                "/api/v1/affiliations?date=demain | cdg.referentiel | date",
                "/api/v1/journal?du=hier | administrateur | du",
                "/api/v1/stockage?go=x | cdg.finances | go",
                "/api/v1/factures?annee=vingt | cdg.finances | annee",
                "/api/v1/factures?annee=2147483647 | cdg.finances | annee",
                "/api/v1/titres?annee=0 | cdg.finances | annee",
                "/api/v1/revues-seuils/1 | cdg.referentiel | annee",
                "/api/v1/revues-seuils/99999 | cdg.referentiel | annee",
            })
    void nommeLeParametreRefuse(String chemin, String compte, String champ) {
        Rest.Reponse reponse = Rest.compte(compte).get(chemin);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("FMT-010");
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
    }

    @Test
    void refuseUneDateIllisible() {
        Rest.Reponse reponse = Rest.compte("cdg.referentiel").get("/api/v1/affiliations?date=demain");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("detail")).contains("demain").contains("2026-01-31");
    }
}
