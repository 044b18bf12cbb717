package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Declares cotisations and has them checked, through the REST interface. */
final class Declarations {

    static final String ABLAIN = "216200014";
    static final String ARRAS = "216200410";

    private Declarations() {}

    static String corps(YearMonth mois, String cnracl, String regimeGeneral) {
        return "{\"debut\":\"%s\",\"fin\":\"%s\",\"bases\":%s}"
                .formatted(mois.atDay(1), mois.atEndOfMonth(), bases(mois, cnracl, regimeGeneral));
    }

    static String bases(YearMonth mois, String cnracl, String regimeGeneral) {
        return "[{\"mois\":\"%s\",\"baseCnracl\":%s,\"baseRegimeGeneral\":%s}]".formatted(mois, cnracl, regimeGeneral);
    }

    static String chemin(String siren) {
        return "/api/v1/collectivites/" + siren + "/cotisations";
    }

    /** SIREN of a commune of 6 agents, a member for both contributions, that nobody else declares for. */
    static String petiteCommune(int page) {
        String siren = membre("type=COMMUNE&taille=2&page=" + page);
        Offre.creer(
                "cdg.referentiel",
                "/api/v1/collectivites/" + siren + "/effectifs",
                "{\"date\":\"2024-12-31\",\"titulairesTempsComplet\":4,\"stagiairesTempsComplet\":0,"
                        + "\"titulairesTempsNonComplet\":1,\"contractuels\":1,\"origine\":\"Essai\"}");
        return siren;
    }

    /** SIREN of the first collectivité of this search that is a member for both contributions. */
    static String membre(String recherche) {
        Rest referentiel = Rest.compte("cdg.referentiel");
        return referentiel
                .get("/api/v1/collectivites?" + recherche)
                .json()
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(collectivite -> collectivite.getString("siren"))
                .filter(siren -> referentiel
                        .get("/api/v1/collectivites/" + siren + "/affiliations")
                        .liste()
                        .getJsonObject(0)
                        .getBoolean("additionnelle"))
                .findFirst()
                .orElseThrow();
    }

    static JsonObject deposee(String compte, String siren, YearMonth mois, String base) {
        Rest.Reponse reponse = Rest.compte(compte).post(chemin(siren), corps(mois, base, "0"));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    /** Has the CdG do something of the version just read. */
    static JsonObject controler(JsonObject declaration, String geste) {
        Rest.Reponse reponse = demander("cdg.finances", declaration, "/controle/" + geste, null);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    static Rest.Reponse demander(String compte, JsonObject declaration, String suite, String corps) {
        return Rest.compte(compte)
                .avec("If-Match", "\"" + resume(declaration).getInt("version") + "\"")
                .post("/api/v1/cotisations/" + id(declaration) + suite, corps);
    }

    static JsonObject resume(JsonObject declaration) {
        return declaration.getJsonObject("resume");
    }

    static long id(JsonObject declaration) {
        return resume(declaration).getJsonNumber("id").longValue();
    }

    /** Amount of one contribution of a computation, null when it is not due. */
    static BigDecimal montant(JsonObject calcul, String contribution) {
        return calcul.getJsonArray("montants").getValuesAs(JsonObject.class).stream()
                .filter(m -> m.getString("contribution").equals(contribution))
                .map(m -> m.getJsonNumber("montant").bigDecimalValue())
                .findFirst()
                .orElse(null);
    }
}
