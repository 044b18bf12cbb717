package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act that the rules refuse ({@code refus-actes.csv}), said beforehand by the check and again by the refusal, with
 * nothing recorded; and its neighbours on the right side of the limit ({@code actes-admis.csv}).
 */
@DisplayName("Refus des actes")
class RefusActesIT {

    static List<String[]> refus() {
        return TableEssai.lire("refus-actes.csv");
    }

    static List<String[]> admis() {
        return TableEssai.lire("actes-admis.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refus")
    void refuse(
            String cas, String statut, String deja, String acte, String http, String code, String champ, String dit) {
        String carriere = preparer(statut, deja);
        String corps = new ActeDit(acte).corps();
        Rest.Reponse controle = Rest.compte("secretaire").post(carriere + "/actes/verification", corps);
        Rest.Reponse refus = Rest.compte("secretaire").post(carriere + "/actes", corps);

        Refus.exiger(refus, Integer.parseInt(http), code, champ);
        assertThat(refus.json().getString("detail")).contains(dit);
        if (controle.statut() == 200) {
            JsonObject premier = bloquants(controle).get(0);
            assertThat(premier.getString("code")).isEqualTo(code);
            assertThat(premier.getString("message")).contains(dit);
        } else {
            Refus.exiger(controle, Integer.parseInt(http), code, champ);
        }
        assertThat(actes(carriere)).hasSize(1 + deja(deja).length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("admis")
    void admet(String cas, String statut, String deja, String acte, String constat) {
        String carriere = preparer(statut, deja);
        String corps = new ActeDit(acte).corps();
        Rest.Reponse controle = Rest.compte("secretaire").post(carriere + "/actes/verification", corps);
        assertThat(controle.statut()).as(controle.texte()).isEqualTo(200);
        assertThat(bloquants(controle)).isEmpty();
        JsonArray constats =
                Offre.creer("secretaire", carriere + "/actes", corps).getJsonArray("constats");
        assertThat(constats.getValuesAs(JsonObject.class).stream()
                        .filter(trouve -> trouve.getString("gravite").equals("ANOMALIE"))
                        .map(trouve -> trouve.getString("code"))
                        .toList())
                .isEqualTo(constat == null ? List.of() : List.of(constat));
        assertThat(actes(carriere)).hasSize(2 + deja(deja).length);
    }

    private static String preparer(String statut, String deja) {
        String carriere = "/api/v1/carrieres/" + Agents.carriere("secretaire", Objets.ABLAIN, statut);
        for (String acte : deja(deja)) {
            Offre.creer("secretaire", carriere + "/actes", new ActeDit(acte).corps());
        }
        return carriere;
    }

    private static String[] deja(String deja) {
        return deja == null ? new String[0] : deja.split("\\|", -1);
    }

    private static List<JsonObject> bloquants(Rest.Reponse controle) {
        return controle.json().getJsonArray("constats").getValuesAs(JsonObject.class).stream()
                .filter(constat -> constat.getString("gravite").equals("BLOQUANT"))
                .toList();
    }

    private static JsonArray actes(String carriere) {
        return Rest.compte("secretaire").get(carriere + "/actes").liste();
    }
}
