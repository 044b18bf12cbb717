package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Declarations awaited, periodicity, and what replaces a declaration that does not come (R-COT-5, 6, 12). */
class RecouvrementIT {

    private static final String BETHUNE = "200072460";
    private static final String RACINE = "/api/v1/recouvrement/";
    private static final String VISEE = "{\"siren\":\"%s\",\"mois\":\"%s\"}";
    private static final YearMonth FEVRIER = YearMonth.of(2025, 2);
    private static final YearMonth MARS = YearMonth.of(2025, 3);

    private final Rest finances = Rest.compte("cdg.finances");

    /** Due on the 5th of the next month from 50 agents on (R-COT-5); awaited twice, it is awaited once. */
    @Test
    void uneDeclarationAttendueEstEnRetardTantQuElleManque() {
        String visee = VISEE.formatted(BETHUNE, "2025-05");
        for (int fois = 0; fois < 2; fois++) {
            Rest.Reponse attente = finances.post(RACINE + "attentes", visee);
            assertThat(attente.statut()).as(attente.texte()).isEqualTo(200);
            assertThat(attente.json().getString("echeance")).isEqualTo("2025-06-05");
        }
        assertThat(retards("2025-05-01")).isEqualTo(1);
        Declarations.deposee("epci", BETHUNE, YearMonth.of(2025, 5), "1000");
        assertThat(retards("2025-05-01")).isZero();
    }

    /**
     * The average of the bases before (one month: 1 000,00 and 200,00) raised by 5 % makes 1 050,00 and 210,00, hence
     * 1,26 at 0,10 %, the rate of the socle commun. The declaration of the collectivité takes its place.
     */
    @Test
    void laTaxationDOfficeEstProvisoire() {
        Rest.Reponse fevrier = Rest.compte("epci")
                .post(Declarations.chemin(BETHUNE), Declarations.corps(FEVRIER, "1000.00", "200.00"));
        assertThat(fevrier.statut()).as(fevrier.texte()).isEqualTo(201);
        Declarations.controler(Declarations.controler(fevrier.json(), "validation"), "titrage");

        Rest unique = finances.avec("Idempotency-Key", UUID.randomUUID().toString());
        Rest.Reponse taxee = unique.post(RACINE + "taxations", VISEE.formatted(BETHUNE, MARS));
        assertThat(taxee.statut()).as(taxee.texte()).isEqualTo(201);
        JsonObject base = taxee.json().getJsonArray("bases").getJsonObject(0);
        assertThat(base.getJsonNumber("baseCnracl").bigDecimalValue()).isEqualByComparingTo("1050.00");
        assertThat(base.getJsonNumber("baseRegimeGeneral").bigDecimalValue()).isEqualByComparingTo("210.00");
        JsonObject calcul = taxee.json().getJsonObject("calcul");
        assertThat(Declarations.montant(calcul, "SOC")).isEqualByComparingTo("1.26");
        assertThat(Declarations.resume(taxee.json()).getString("origine")).isEqualTo("TAXATION_OFFICE");
        assertThat(taxee.json().getString("motif")).contains("moyenne majorée");

        Rest.Reponse rejouee = unique.post(RACINE + "taxations", VISEE.formatted(BETHUNE, MARS));
        assertThat(rejouee.texte()).isEqualTo(taxee.texte());
        assertThat(rejouee.enTete("Idempotent-Replayed")).isEqualTo("true");
        Refus.exiger(unique.post(RACINE + "taxations", VISEE.formatted(BETHUNE, "2025-04")), 409, "IDE-001");
        Refus.exiger(finances.post(RACINE + "taxations", VISEE.formatted(BETHUNE, MARS)), 409, "MET-120");

        Declarations.deposee("epci", BETHUNE, MARS, "2000.00");
        JsonObject remplacee = finances.get("/api/v1/cotisations/" + Declarations.id(taxee.json()))
                .json();
        assertThat(Declarations.resume(remplacee).getString("etat")).isEqualTo("REMPLACEE");
    }

    /** Nothing was declared before: there is nothing to estimate from. */
    @Test
    void sansBaseConnueOnNeTaxePas() {
        Rest.Reponse reponse = finances.post(RACINE + "taxations", VISEE.formatted(BETHUNE, "2025-01"));
        Refus.exiger(reponse, 422, "MET-124", "mois");
        assertThat(reponse.json().getString("detail")).contains("Aucune base déclarée");
    }

    /** Yearly below 10 agents only (R-COT-6): 6 agents may, those of a town of some thousands of inhabitants may not. */
    @Test
    void lePaiementAnnuelEstOuvertAMoinsDeDixAgents() {
        String annuelle = "{\"periodicite\":\"ANNUELLE\",\"annee\":2025,\"reference\":\"Délibération 2024-45\"}";
        String ville = Declarations.membre("type=COMMUNE&tri=-population&taille=2&page=40");
        Rest.Reponse refusee = finances.post(RACINE + "periodicites/" + ville, annuelle);
        Refus.exiger(refusee, 422, "MET-123", "periodicite");
        assertThat(refusee.json().getString("detail")).contains("moins de 10");

        String siren = Declarations.petiteCommune(320);
        Rest.Reponse fixee = finances.post(RACINE + "periodicites/" + siren, annuelle);
        assertThat(fixee.statut()).as(fixee.texte()).isEqualTo(204);
        Rest.Reponse mensuelle =
                finances.post(Declarations.chemin(siren) + "/simulation", Declarations.corps(FEVRIER, "1000", "0"));
        Refus.exiger(mensuelle, 422, "MET-123", "periode");
    }

    private long retards(String debut) {
        return finances
                .get(RACINE + "retards?taille=200")
                .json()
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(r -> r.getString("siren").equals(BETHUNE)
                        && r.getString("debut").equals(debut))
                .count();
    }
}
