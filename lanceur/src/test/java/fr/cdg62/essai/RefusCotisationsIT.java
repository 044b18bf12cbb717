package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cotisations refuse: other collectivité, input, state, version. */
class RefusCotisationsIT {

    private static final String CHEMIN = Declarations.chemin(Declarations.ABLAIN);
    private static final YearMonth MAI = YearMonth.of(2026, 5);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mois\":\"2025-01\",\"base\":10,\"reference\":\"DSN\"} | mois",
                "{\"base\":10,\"reference\":\"DSN\"} | mois",
                "{\"mois\":\"2026-01\",\"base\":-1,\"reference\":\"DSN\"} | base",
                "{\"mois\":\"2026-01\",\"base\":10,\"reference\":\" \"} | reference",
            })
    void uneBaseDePaieSeConstateSousConvention(String corps, String champ) {
        Rest.Reponse reponse = Rest.compte("cdg.finances").post("/api/v1/collectivites/216200014/bases-paie", corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
    }

    @Test
    void lesDeclarationsDUneAutreCollectiviteNExistentPas() {
        JsonObject sienne = unePremiereDeclaration();
        Rest.Reponse lue = Rest.compte("arras").get("/api/v1/cotisations/" + Declarations.id(sienne));
        Rest.Reponse inconnue = Rest.compte("arras").get("/api/v1/cotisations/999999999");
        assertThat(lue.statut()).isEqualTo(404);
        assertThat(lue.json().getString("detail")).isEqualTo(inconnue.json().getString("detail"));
        assertThat(Rest.compte("arras").get(CHEMIN).statut()).isEqualTo(404);
        assertThat(Rest.compte("arras")
                        .post(CHEMIN, Declarations.corps(MAI, "10", "0"))
                        .statut())
                .isEqualTo(404);
        assertThat(Rest.compte("arras").get("/api/v1/titres?siren=216200014").statut())
                .isEqualTo(404);
        assertThat(Declarations.demander("arras", sienne, "/depot", null).statut())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "base négative | 2026-05 | -1 | 0 | 422 | FMT-010 | bases[0].baseCnracl",
                "trois décimales | 2026-05 | 1.001 | 0 | 422 | FMT-010 | bases[0].baseCnracl",
                "base absente | 2026-05 | 1 | null | 422 | FMT-010 | bases[0].baseRegimeGeneral",
                "avant l'adhésion | 2024-12 | 1 | 0 | 422 | MET-121 | bases[0].mois",
                "base qui n'est pas un nombre | 2026-05 | \"x\" | 0 | 400 | FMT-001 |",
            })
    void uneSaisieFautiveEstNommee(
            String cas, YearMonth mois, String cnracl, String general, int statut, String code, String champ) {
        Rest.Reponse reponse = Rest.compte("secretaire").post(CHEMIN, Declarations.corps(mois, cnracl, general));
        assertThat(reponse.statut()).as(cas + " : " + reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        if (champ != null) {
            assertThat(reponse.json().getString("champ")).isEqualTo(champ);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sans corps | | 422",
                "sans base | {\"debut\":\"2026-05-01\",\"fin\":\"2026-05-31\",\"bases\":[]} | 422",
                "sans période | {\"bases\":[{\"mois\":\"2026-05\",\"baseCnracl\":1,\"baseRegimeGeneral\":0}]} | 422",
                "fin avant début | {\"debut\":\"2026-05-31\",\"fin\":\"2026-05-01\",\"bases\":[{\"mois\":\"2026-05\",\"baseCnracl\":1,\"baseRegimeGeneral\":0}]} | 422",
                "période quelconque | {\"debut\":\"2026-05-02\",\"fin\":\"2026-05-31\",\"bases\":[{\"mois\":\"2026-05\",\"baseCnracl\":1,\"baseRegimeGeneral\":0}]} | 422",
                "mois mal écrit | {\"debut\":\"2026-05-01\",\"fin\":\"2026-05-31\",\"bases\":[{\"mois\":\"mai\",\"baseCnracl\":1,\"baseRegimeGeneral\":0}]} | 400",
            })
    void unCorpsFautifEstRefuse(String cas, String corps, int statut) {
        Rest.Reponse reponse = Rest.compte("secretaire").post(CHEMIN, corps == null ? "null" : corps);
        assertThat(reponse.statut()).as(cas + " : " + reponse.texte()).isEqualTo(statut);
    }

    @Test
    void unePeriodeAVenirNeSeDeclarePas() {
        YearMonth prochain =
                YearMonth.from(LocalDate.now(ZoneId.of("Europe/Paris"))).plusMonths(1);
        Rest.Reponse reponse = Rest.compte("secretaire").post(CHEMIN, Declarations.corps(prochain, "1", "0"));
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-122");
    }

    @Test
    void unePeriodeNeSeDeclareQuUneFois() {
        Declarations.deposee("secretaire", Declarations.ABLAIN, MAI, "100");
        Rest.Reponse reponse = Rest.compte("secretaire").post(CHEMIN, Declarations.corps(MAI, "200", "0"));
        assertThat(reponse.statut()).isEqualTo(409);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-120");
    }

    @Test
    void laVersionLueEstExigee() {
        JsonObject deposee = Declarations.deposee("secretaire", Declarations.ABLAIN, YearMonth.of(2026, 6), "100");
        String validation = "/api/v1/cotisations/" + Declarations.id(deposee) + "/controle/validation";
        Rest centre = Rest.compte("cdg.finances");
        assertThat(centre.post(validation, null).statut()).isEqualTo(428);
        Rest.Reponse perimee = centre.avec("If-Match", "\"0\"").post(validation, null);
        assertThat(perimee.statut()).isEqualTo(412);
        assertThat(perimee.json().getString("code")).isEqualTo("IDE-002");
        assertThat(centre.avec("If-Match", "hier").post(validation, null).statut())
                .isEqualTo(422);
        Rest.Reponse tropTot = Declarations.demander("cdg.finances", deposee, "/controle/titrage", null);
        assertThat(tropTot.statut()).isEqualTo(409);
        assertThat(tropTot.json().getString("code")).isEqualTo("MET-001");
        assertThat(Declarations.demander("cdg.finances", deposee, "/controle/rejet", "{\"motif\":\" \"}")
                        .statut())
                .isEqualTo(422);
    }

    @Test
    void laTaxationDOfficeAttendLaSecondeRelance() {
        YearMonth dernier = YearMonth.from(LocalDate.now(ZoneId.of("Europe/Paris")));
        Rest.Reponse reponse = Rest.compte("cdg.finances")
                .post(
                        "/api/v1/recouvrement/taxations",
                        "{\"siren\":\"%s\",\"mois\":\"%s\"}".formatted(Declarations.ABLAIN, dernier));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(422);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-124");
    }

    private static JsonObject unePremiereDeclaration() {
        long id = Rest.compte("secretaire")
                .get(CHEMIN + "?taille=1")
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        return Rest.compte("secretaire").get("/api/v1/cotisations/" + id).json();
    }
}
