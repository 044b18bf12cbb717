package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A devis changed, then refused by the collectivité, or left without an answer until its term (R-DEV). */
class VieDevisIT {

    private static final String CORPS = "{\"siren\":\"216200410\",\"mission\":\"SOSPAIE\",\"objet\":\"%s\","
            + "\"lignesTarifees\":[{\"prestation\":\"AUDIT\",\"quantite\":%d}]}";
    private static final String REFUSER = "{\"evenement\":\"REFUSER\",\"motif\":\"Trop cher\"}";

    @Test
    void unBrouillonSeModifieUnDevisEmisNon() {
        String devis = nouveau();
        double un = total(Offre.lire("arras", devis));
        Rest.Reponse modifie = modifier(devis, 3);
        assertThat(modifie.statut()).as(modifie.texte()).isEqualTo(200);
        assertThat(total(modifie.json())).isEqualTo(3 * un);
        Offre.survenir("cdg.finances", devis, Offre.evenement("EMETTRE"));
        Refus.exiger(modifier(devis, 4), 409, "MET-001");
        assertThat(total(Offre.lire("arras", devis))).isEqualTo(3 * un);
    }

    @Test
    void unDevisRefuseNeSertPlus() {
        String devis = emis();
        Refus.exiger(
                Offre.demander("arras", devis, "{\"evenement\":\"REFUSER\",\"motif\":\" \"}"), 422, "FMT-010", "motif");
        JsonObject refuse = Offre.survenir("arras", devis, REFUSER);
        assertThat(refuse.getString("etat")).isEqualTo("REFUSE");
        assertThat(refuse.getJsonArray("possibles")).isEmpty();
        for (String suite : new String[] {Offre.evenement("ACCEPTER"), REFUSER}) {
            Refus.exiger(Offre.demander("arras", devis, suite), 409, "MET-001");
        }
        Refus.exiger(Rest.compte("cdg.finances").post("/api/v1/conventions", convention(devis)), 409, "MET-001");
    }

    @Test
    void unDevisExpireNeSAcceptePlus() throws SQLException {
        String devis = emis();
        try (Connection base = Serveur.connexion();
                Statement sql = base.createStatement()) {
            sql.executeUpdate("UPDATE finances_devis SET valable_jusqu_au = '%s' WHERE id = %s"
                    .formatted(Offre.jour().minusDays(1), id(devis)));
        }
        assertThat(Offre.lire("arras", devis).getString("etat")).isEqualTo("EXPIRE");
        Refus.exiger(Offre.demander("arras", devis, Offre.evenement("ACCEPTER")), 409, "MET-001");
        assertThat(Offre.lire("arras", "/api/v1/devis?siren=216200410&etat=EXPIRE")
                        .getJsonArray("elements"))
                .extracting(d -> d.asJsonObject().get("id").toString())
                .contains(id(devis));
        assertThat(Offre.lire("arras", "/api/v1/devis?siren=216200410&etat=EMIS&taille=200")
                        .getJsonArray("elements"))
                .extracting(d -> d.asJsonObject().get("id").toString())
                .doesNotContain(id(devis));
    }

    private static String nouveau() {
        return Offre.devis(Offre.creer("arras", "/api/v1/devis", CORPS.formatted("Vie d'un devis", 1))
                .getJsonNumber("id")
                .longValue());
    }

    private static String emis() {
        String devis = nouveau();
        Offre.survenir("cdg.finances", devis, Offre.evenement("EMETTRE"));
        return devis;
    }

    private static Rest.Reponse modifier(String devis, int quantite) {
        return Rest.compte("arras")
                .avec("If-Match", Objets.version(devis))
                .put(devis, CORPS.formatted("Vie d'un devis", quantite));
    }

    private static String convention(String devis) {
        return "{\"siren\":\"216200410\",\"mission\":\"SOSPAIE\",\"objet\":\"Essai\",\"devis\":%s,\"dateEffet\":\"%s\",\"dureeMois\":12}"
                .formatted(id(devis), Offre.janvier());
    }

    private static String id(String devis) {
        return devis.substring(devis.lastIndexOf('/') + 1);
    }

    private static double total(JsonObject devis) {
        return devis.getJsonNumber("total").doubleValue();
    }
}
