package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A titre de cotisation paid late, without then with a vote (R-COT-7), and until when it may be recovered (R-COT-8). */
class PenalitesIT {

    private static final String PENALITES = "/api/v1/recouvrement/penalites";
    private static final int DELAI_PAIEMENT = 30;

    private final Rest finances = Rest.compte("cdg.finances");
    private final JsonObject titre = titre();

    /**
     * Example C1 makes 941,40 €. Paid in the second month after the last day: 5 % is 47,07, 0,2 % for two months 3,77
     * (3,7656). The vote ends once the last day of this titre is past, so that it stays this test's own.
     */
    @Test
    void aucunePenaliteSansVote() {
        LocalDate limite = LocalDate.parse(titre.getString("dateLimite"));
        assertThat(limite).isEqualTo(Offre.jour().plusDays(DELAI_PAIEMENT));
        String calcul = PENALITES + "/calcul?titre=" + titre.getString("numero") + "&versement="
                + limite.plusMonths(1).plusDays(1);
        assertThat(Offre.lire("cdg.finances", PENALITES).getBoolean("votee")).isFalse();
        Rest.Reponse sansVote = finances.get(calcul);
        Refus.exiger(sansVote, 409, "MET-127");
        assertThat(sansVote.json().getString("detail")).contains("Aucune pénalité de retard n'était votée");

        voter(Offre.jour(), 1);
        voter(limite.plusDays(1), 0);
        JsonObject regime = Offre.lire("cdg.finances", PENALITES);
        assertThat(regime.getBoolean("votee")).isTrue();
        assertThat(montant(regime, "majorationPct")).isEqualByComparingTo("5");
        assertThat(montant(regime, "parMoisPct")).isEqualByComparingTo("0.2");
        JsonObject penalite = Offre.lire("cdg.finances", calcul);
        assertThat(montant(penalite, "somme")).isEqualByComparingTo("941.40");
        assertThat(penalite.getInt("moisCommences")).isEqualTo(2);
        assertThat(montant(penalite, "majoration")).isEqualByComparingTo("47.07");
        assertThat(montant(penalite, "majorationMensuelle")).isEqualByComparingTo("3.77");
        assertThat(montant(penalite, "total")).isEqualByComparingTo("50.84");
        assertThat(penalite.getJsonObject("trace").getJsonArray("etapes")).hasSize(5);
    }

    /** Four years after its issue; its recovery is among the échéances 90 days before. */
    @Test
    void leTitreSePrescritParQuatreAns() {
        LocalDate prescription = Offre.jour().plusYears(4);
        assertThat(titre.getString("prescription")).isEqualTo(prescription.toString());
        JsonObject echeance = Offre.lire(
                        "cdg.finances", "/api/v1/echeances?taille=200&siren=" + titre.getString("siren"))
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(e -> e.getString("objet").equals("TITRE:" + titre.getJsonNumber("id")))
                .findFirst()
                .orElseThrow();
        assertThat(echeance.getString("date"))
                .isEqualTo(prescription.minusDays(90).toString());
        assertThat(echeance.getString("libelle")).contains(titre.getString("numero"), "prescription");
    }

    /** The CdG's own due date: the debtor, who sees the date on the titre, has nothing to do. */
    @Test
    void laCollectiviteNeVoitPasLEcheanceDuRecouvrement() {
        String echeances = "/api/v1/echeances?taille=200&siren=" + Objets.ABLAIN;
        assertThat(Offre.lire("cdg.finances", echeances).toString()).contains("\"TITRE:");
        assertThat(Offre.lire("secretaire", echeances).toString()).doesNotContain("\"TITRE:");
    }

    private void voter(LocalDate debut, int valeur) {
        Offre.creer(
                "cdg.finances",
                "/api/v1/parametres",
                ("{\"code\":\"COTISATION_PENALITE_VOTEE\",\"debut\":\"%s\",\"valeur\":%d,\"unite\":\"1 oui, 0 non\","
                                + "\"source\":\"Délibération fictive\"}")
                        .formatted(debut, valeur));
    }

    /** The titre of a month of a commune that nobody else declares for. */
    private static JsonObject titre() {
        String siren = Declarations.membre("type=COMMUNE&taille=2&page=331");
        String titres = "/api/v1/titres?siren=" + siren;
        if (Offre.lire("cdg.finances", titres).getInt("total") == 0) {
            JsonObject deposee = Declarations.deposee("cdg.finances", siren, YearMonth.of(2026, 1), "78450.37");
            Declarations.controler(Declarations.controler(deposee, "validation"), "titrage");
        }
        JsonObject emis =
                Offre.lire("cdg.finances", titres).getJsonArray("elements").getJsonObject(0);
        return Offre.lire("cdg.finances", "/api/v1/titres/" + emis.getJsonNumber("id"));
    }

    private static BigDecimal montant(JsonObject objet, String champ) {
        return objet.getJsonNumber(champ).bigDecimalValue();
    }
}
