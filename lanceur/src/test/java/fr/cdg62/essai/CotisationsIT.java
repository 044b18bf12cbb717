package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cotisations declared, checked, claimed and corrected from outside (examples C1 to C7 of specs finances §2.3). */
class CotisationsIT {

    /** C1 78 450,37 € makes 941,40 €; corrected to 78 990,37 € (C6), 6,48 € more by a complementary titre. */
    @Test
    void deLaDeclarationAuTitreComplementaire() {
        YearMonth janvier = YearMonth.of(2026, 1);
        JsonObject deposee = Declarations.deposee("secretaire", Declarations.ABLAIN, janvier, "78450.37");
        JsonObject calcul = deposee.getJsonObject("calcul");
        assertThat(Declarations.resume(deposee).getString("etat")).isEqualTo("DEPOSEE");
        assertThat(Declarations.montant(calcul, "OBL")).isEqualByComparingTo("627.60");
        assertThat(Declarations.montant(calcul, "ADD")).isEqualByComparingTo("313.80");
        assertThat(calcul.getJsonObject("trace").getJsonArray("etapes")).isNotEmpty();
        JsonObject titree = Declarations.controler(Declarations.controler(deposee, "validation"), "titrage");
        assertThat(Declarations.resume(titree).getString("etat")).isEqualTo("TITREE");
        assertThat(dernierTitre().getString("nature")).isEqualTo("NORMAL");
        assertThat(montant(dernierTitre(), "montant")).isEqualByComparingTo("941.40");

        Rest.Reponse corrigee = Declarations.demander(
                "secretaire",
                titree,
                "/corrections",
                "{\"bases\":" + Declarations.bases(janvier, "78990.37", "0") + "}");
        assertThat(corrigee.statut()).as(corrigee.texte()).isEqualTo(201);
        assertThat(corrigee.json().getJsonArray("historique")).hasSize(2);
        Declarations.controler(Declarations.controler(corrigee.json(), "validation"), "titrage");
        assertThat(dernierTitre().getString("nature")).isEqualTo("COMPLEMENTAIRE");
        assertThat(montant(dernierTitre(), "montant")).isEqualByComparingTo("6.48");
        JsonObject ancienne = Rest.compte("secretaire")
                .get("/api/v1/cotisations/" + Declarations.id(titree))
                .json();
        assertThat(Declarations.resume(ancienne).getString("etat")).isEqualTo("REMPLACEE");
        Rest.Reponse decompte =
                Rest.compte("secretaire").get("/api/v1/cotisations/" + Declarations.id(corrigee.json()) + "/decompte");
        assertThat(decompte.type()).isEqualTo("application/pdf");
        assertThat(decompte.texte()).startsWith("%PDF-1.");
    }

    /** The rate is that of the month worked: 0,45 % in 2025 (C5), 0,40 % since 2026 (others); socle commun (C3). */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "C1, secretaire, 216200014, 2026-01, 78450.37, 0, 627.60, 313.80, , 941.40",
        "C5, secretaire, 216200014, 2025-11, 78450.37, 0, 627.60, 353.03, , 980.63",
        "C7, secretaire, 216200014, 2026-01, 4071.14, 2019.89, 48.73, 24.36, , 73.09",
        "C2, cdg.finances, type=CC, 2026-03, 385210.88, 0, 3081.69, 1540.84, , 4622.53",
        "C4, secretaire, 216200022, 2026-01, 121344.90, 0, 970.76, 485.38, , 1456.14",
        "C3, arras, 216200410, 2026-01, 1254873.15, 0, , , 1254.87, 1254.87",
    })
    void exemplesCalculesSansRienEnregistrer(
            String exemple,
            String compte,
            String siren,
            YearMonth mois,
            String cnracl,
            String regimeGeneral,
            String obl,
            String add,
            String soc,
            String total) {
        Rest.Reponse reponse = Rest.compte(compte)
                .post(
                        Declarations.chemin(siren.startsWith("type") ? Declarations.membre(siren) : siren)
                                + "/simulation",
                        Declarations.corps(mois, cnracl, regimeGeneral));
        assertThat(reponse.statut()).as(exemple + " : " + reponse.texte()).isEqualTo(200);
        verifier(reponse.json(), "OBL", obl);
        verifier(reponse.json(), "ADD", add);
        verifier(reponse.json(), "SOC", soc);
        assertThat(montant(reponse.json(), "total")).isEqualByComparingTo(total);
    }

    /** R-COT-13: where the CdG makes the pay, one cent of difference keeps the declaration from being accepted. */
    @Test
    void egaleALaPaieFaiteParLeCentre() {
        YearMonth novembre = YearMonth.of(2025, 11);
        Offre.conventionActive(Offre.Client.ABLAIN, "SOSPAIE", novembre.atDay(1), "[]");
        JsonObject deposee = Declarations.deposee("secretaire", Declarations.ABLAIN, novembre, "1254873.15");
        constater(novembre, "1254873.16");

        Rest.Reponse refusee = Declarations.demander("cdg.finances", deposee, "/controle/validation", null);
        assertThat(refusee.statut()).as(refusee.texte()).isEqualTo(409);
        assertThat(refusee.json().getString("code")).isEqualTo("MET-126");
        JsonObject ecart = Offre.lire("secretaire", "/api/v1/cotisations/" + Declarations.id(deposee))
                .getJsonArray("ecartsPaie")
                .getJsonObject(0);
        assertThat(montant(ecart, "paie")).isEqualByComparingTo("1254873.16");

        constater(novembre, "1254873.15");
        assertThat(Declarations.resume(Declarations.controler(deposee, "validation"))
                        .getString("etat"))
                .isEqualTo("VALIDEE");
    }

    private static void constater(YearMonth mois, String base) {
        Rest client = Rest.compte("cdg.finances").avec("Idempotency-Key", "base-paie-" + base);
        String chemin = "/api/v1/collectivites/" + Declarations.ABLAIN + "/bases-paie";
        String corps = "{\"mois\":\"%s\",\"base\":%s,\"reference\":\"DSN %s\"}".formatted(mois, base, mois);
        Rest.Reponse constatee = client.post(chemin, corps);
        assertThat(constatee.statut()).as(constatee.texte()).isEqualTo(201);
        assertThat(client.post(chemin, corps).enTete("Idempotent-Replayed")).isEqualTo("true");
    }

    /**
     * A commune of 6 agents pays once a year, from December on: the base of C4 in 2025 makes 970,76 (0,80 %) and 546,05
     * (0,45 %).
     */
    @Test
    void unePetiteCommuneDeclareUneFoisParAn() {
        String siren = Declarations.petiteCommune(300);
        Rest finances = Rest.compte("cdg.finances");
        Rest.Reponse choix = finances.post(
                "/api/v1/recouvrement/periodicites/" + siren,
                "{\"periodicite\":\"ANNUELLE\",\"annee\":2025,\"reference\":\"Délibération 2024-45\"}");
        assertThat(choix.statut()).as(choix.texte()).isEqualTo(204);
        Rest.Reponse declaree = finances.post(Declarations.chemin(siren), annee(2025));
        assertThat(declaree.statut()).as(declaree.texte()).isEqualTo(201);
        assertThat(declaree.json().getString("periodicite")).isEqualTo("ANNUELLE");
        verifier(declaree.json().getJsonObject("calcul"), "OBL", "970.76");
        verifier(declaree.json().getJsonObject("calcul"), "ADD", "546.05");
        int prochaine = Offre.jour().getYear() + 1;
        Refus.exiger(finances.post(Declarations.chemin(siren), annee(prochaine)), 422, "MET-122", "periode");
    }

    /** All the base of the year in its first month, nothing in the eleven others. */
    private static String annee(int annee) {
        String bases = IntStream.rangeClosed(1, 12)
                .mapToObj(mois -> Declarations.bases(YearMonth.of(annee, mois), mois == 1 ? "121344.90" : "0", "0"))
                .map(liste -> liste.substring(1, liste.length() - 1))
                .collect(Collectors.joining(","));
        return "{\"debut\":\"%d-01-01\",\"fin\":\"%d-12-31\",\"bases\":[%s]}".formatted(annee, annee, bases);
    }

    /** Corrected twice with the same key, it is corrected once. */
    @Test
    void uneCorrectionNeSeFaitQuUneFois() {
        YearMonth mois = YearMonth.of(2025, 6);
        JsonObject deposee = Declarations.deposee("secretaire", Declarations.ABLAIN, mois, "7000");
        Rest client = Rest.compte("secretaire")
                .avec("If-Match", "\"" + Declarations.resume(deposee).getInt("version") + "\"")
                .avec("Idempotency-Key", UUID.randomUUID().toString());
        String chemin = "/api/v1/cotisations/" + Declarations.id(deposee) + "/corrections";
        Rest.Reponse premiere = client.post(chemin, "{\"bases\":" + Declarations.bases(mois, "7100", "0") + "}");
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        Rest.Reponse seconde = client.post(chemin, "{\"bases\":" + Declarations.bases(mois, "7100", "0") + "}");
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.json().getJsonArray("historique")).hasSize(2);
        String autre = "{\"bases\":" + Declarations.bases(mois, "7200", "0") + "}";
        Refus.exiger(client.post(chemin, autre), 409, "IDE-001");
    }

    @Test
    void brouillonCompletePuisDepose() {
        YearMonth mois = YearMonth.of(2026, 2);
        String corps = Declarations.corps(mois, "1000", "0").replace("\"bases\"", "\"brouillon\":true,\"bases\"");
        JsonObject brouillon = Rest.compte("secretaire")
                .post(Declarations.chemin(Declarations.ABLAIN), corps)
                .json();
        assertThat(Declarations.resume(brouillon).getString("etat")).isEqualTo("BROUILLON");
        Rest.Reponse complete = Rest.compte("secretaire")
                .avec("If-Match", "\"" + Declarations.resume(brouillon).getInt("version") + "\"")
                .put(
                        "/api/v1/cotisations/" + Declarations.id(brouillon) + "/bases",
                        "{\"bases\":" + Declarations.bases(mois, "2000", "500.50") + "}");
        assertThat(complete.statut()).as(complete.texte()).isEqualTo(200);
        assertThat(montant(Declarations.resume(complete.json()), "base")).isEqualByComparingTo("2500.50");
        Rest.Reponse deposee = Declarations.demander("secretaire", complete.json(), "/depot", null);
        assertThat(Declarations.resume(deposee.json()).getString("etat")).isEqualTo("DEPOSEE");
        Rest.Reponse rejetee = Declarations.demander(
                "cdg.finances", deposee.json(), "/controle/rejet", "{\"motif\":\"Base à revoir\"}");
        assertThat(rejetee.json().getString("motif")).isEqualTo("Base à revoir");
    }

    @Test
    void uneSeuleFoisParCleDIdempotence() {
        YearMonth mois = YearMonth.of(2026, 3);
        String cle = "essai-cotisation-mars";
        Rest client = Rest.compte("secretaire").avec("Idempotency-Key", cle);
        String chemin = Declarations.chemin(Declarations.ABLAIN);
        Rest.Reponse premiere = client.post(chemin, Declarations.corps(mois, "5000", "0"));
        Rest.Reponse rejouee = client.post(chemin, Declarations.corps(mois, "5000", "0"));
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(rejouee.statut()).isEqualTo(201);
        assertThat(rejouee.enTete("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Declarations.id(rejouee.json())).isEqualTo(Declarations.id(premiere.json()));
        Rest.Reponse divergente = client.post(chemin, Declarations.corps(mois, "5001", "0"));
        assertThat(divergente.statut()).isEqualTo(409);
        assertThat(divergente.json().getString("code")).isEqualTo("IDE-001");
    }

    /** Two agents validate at once: one succeeds, the other is told that the declaration has moved. */
    @Test
    void deuxValidationsSimultanees() throws Exception {
        JsonObject deposee = Declarations.deposee("secretaire", Declarations.ABLAIN, YearMonth.of(2026, 4), "6000");
        Callable<Integer> validation =
                () -> Declarations.demander("cdg.finances", deposee, "/controle/validation", null)
                        .statut();
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> reponses = deux.invokeAll(List.of(validation, validation));
            List<Integer> statuts =
                    List.of(reponses.get(0).get(), reponses.get(1).get());
            assertThat(statuts).containsOnlyOnce(200).containsAnyOf(409, 412);
        } finally {
            deux.shutdown();
        }
    }

    private static JsonObject dernierTitre() {
        return Rest.compte("secretaire")
                .get("/api/v1/titres?type=COTISATION&taille=1&siren=" + Declarations.ABLAIN)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
    }

    private static void verifier(JsonObject calcul, String contribution, String attendu) {
        if (attendu == null) {
            assertThat(Declarations.montant(calcul, contribution)).isNull();
        } else {
            assertThat(Declarations.montant(calcul, contribution)).isEqualByComparingTo(attendu);
        }
    }

    private static BigDecimal montant(JsonObject objet, String champ) {
        return objet.getJsonNumber(champ).bigDecimalValue();
    }
}
