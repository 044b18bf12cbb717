package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A campaign of promotion interne from its opening to the published list, with its refusals. */
class PromotionInterneIT {

    private static final String CAMPAGNES = "/api/v1/promotion-interne/campagnes";
    private static final String DOSSIERS = "/api/v1/promotion-interne/dossiers";
    private static final String ABLAIN = "216200014";
    private static final LocalDate JOUR = Offre.jour();

    @Test
    void vaDeLaPropositionALaListePubliee() {
        long campagne = ouvrir();
        long premier = proposer(campagne, "Hhh-Promu");
        long second = proposer(campagne, "Iii-Promu");
        tropJeune(campagne);

        JsonObject close = reussir(evenement("cdg.carriere", campagne, "CLORE"));
        assertThat(close.getString("etat")).isEqualTo("CLOSE");
        refuse(
                evenement("cdg.carriere", campagne, "FIXER_QUOTAS"),
                422,
                "FMT-010",
                "Quota à calculer pour : REDACTEUR.");
        JsonObject calcul = reussir(Rest.compte("cdg.carriere")
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .put(
                        CAMPAGNES + "/" + campagne + "/quotas",
                        "{\"cadreEmplois\":\"REDACTEUR\",\"recrutements\":2,\"report\":0,\"effectif\":10,"
                                + "\"anneesSansQuota\":0}"));
        assertThat(calcul.getJsonArray("quotas").getJsonObject(0).getInt("nombre"))
                .isEqualTo(1);
        reussir(evenement("cdg.carriere", campagne, "FIXER_QUOTAS"));
        instruire(campagne, premier, second);
        arbitrer(campagne, premier, second);

        assertThat(evenement("cdg.carriere", campagne, "ARRETER").statut()).isEqualTo(403);
        reussir(Rest.compte("cdg.signataire")
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .post(
                        CAMPAGNES + "/" + campagne + "/evenements",
                        "{\"evenement\":\"ARRETER\",\"date\":\"" + JOUR + "\"}"));
        reussir(evenement("cdg.carriere", campagne, "TRANSMETTRE"));
        assertThat(reussir(evenement("cdg.carriere", campagne, "PUBLIER")).getString("etat"))
                .isEqualTo("VIVANTE");
        JsonObject listes = Rest.anonyme()
                .get("/api/v1/public/listes-aptitude?nature=PROMOTION_INTERNE&taille=1")
                .json();
        long liste = listes.getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValueExact();
        assertThat(Rest.anonyme()
                        .get("/api/v1/public/listes-aptitude/" + liste + "/inscrits")
                        .texte())
                .contains("Hhh-Promu")
                .doesNotContain("Iii-Promu");
    }

    private static long ouvrir() {
        long campagne = id(Offre.creer(
                "cdg.carriere",
                CAMPAGNES,
                "{\"annee\":%d,\"ouvreLe\":\"%s\",\"clotLe\":\"%s\"}"
                        .formatted(JOUR.getYear(), JOUR.minusDays(5), JOUR.plusDays(5))));
        long carriere =
                CarrieresFictives.titulaire(ABLAIN, "Jjj-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        refuse(Rest.compte("secretaire").post(DOSSIERS, dossier(campagne, carriere)), 409, "MET-370", null);
        Rest.Reponse sansLdg = evenement("cdg.carriere", campagne, "OUVRIR");
        if (sansLdg.statut() != 200) {
            refuse(sansLdg, 422, "MET-360", null);
            Offre.creer(
                    "cdg.signataire",
                    "/api/v1/regles-promotion/lignes-directrices",
                    ("{\"objet\":\"PROMOTION_INTERNE\",\"reference\":\"Arrêté LDG\",\"cstLe\":\"%1$d-01-01\","
                                    + "\"debut\":\"%1$d-01-01\",\"fin\":\"%1$d-12-31\",\"criteres\":[{\"code\":\"VALEUR\","
                                    + "\"libelle\":\"Valeur professionnelle\",\"points\":60},{\"code\":\"ACQUIS\","
                                    + "\"libelle\":\"Acquis de l'expérience\",\"points\":40}]}")
                            .formatted(JOUR.getYear()));
            reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
        }
        return campagne;
    }

    private static long proposer(long campagne, String nom) {
        long carriere = CarrieresFictives.titulaire(ABLAIN, nom, "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        long id = id(Offre.creer("secretaire", DOSSIERS, dossier(campagne, carriere)));
        refuse(
                Rest.compte("secretaire").post(DOSSIERS, dossier(campagne, carriere)),
                409,
                "MET-372",
                "Cet agent est déjà proposé au cadre d'emplois « Rédacteurs territoriaux », par vous ou par un autre de"
                        + " ses employeurs.");
        refuse(acte("maire", id, "{\"evenement\":\"PROPOSER\"}"), 422, "MET-373", null);
        reussir(acte("secretaire", id, "{\"evenement\":\"COMPLETER\",\"attestationLe\":\"2024-05-01\"}"));
        refuse(acte("secretaire", id, "{\"evenement\":\"PROPOSER\"}"), 403, "SEC-002", null);
        assertThat(reussir(acte("maire", id, "{\"evenement\":\"PROPOSER\"}")).getString("etat"))
                .isEqualTo("PROPOSE");
        return id;
    }

    private static void tropJeune(long campagne) {
        long carriere =
                CarrieresFictives.titulaire(ABLAIN, "Kkk-Promu", "ADJ_ADM", "ADJ_ADM_P1", 1, LocalDate.of(2020, 1, 1));
        long id = id(Offre.creer("secretaire", DOSSIERS, dossier(campagne, carriere)));
        reussir(acte("secretaire", id, "{\"evenement\":\"COMPLETER\",\"attestationLe\":\"2024-05-01\"}"));
        Rest.Reponse refus = acte("maire", id, "{\"evenement\":\"PROPOSER\"}");
        refuse(refus, 422, "MET-369", null);
        assertThat(refus.json().getString("detail")).contains("de services au 01/01/", "pour 10 ans exigés");
    }

    private static void instruire(long campagne, long premier, long second) {
        refuse(evenement("cdg.carriere", campagne, "INSTRUIRE"), 422, "FMT-010", null);
        for (long dossier : new long[] {premier, second}) {
            reussir(acte("cdg.carriere", dossier, "{\"evenement\":\"DECLARER_RECEVABLE\"}"));
            reussir(acte("cdg.carriere", dossier, "{\"evenement\":\"DECLARER_COMPLET\"}"));
        }
        reussir(evenement("cdg.carriere", campagne, "INSTRUIRE"));
        refuse(
                acte(
                        "cdg.carriere",
                        premier,
                        "{\"evenement\":\"COTER\",\"notes\":[{\"code\":\"VALEUR\",\"points\":61}]}"),
                422,
                "FMT-010",
                "Le critère « Valeur professionnelle » vaut de 0 à 60 points.");
        for (long dossier : new long[] {premier, second}) {
            JsonObject cote = reussir(acte(
                    "cdg.carriere",
                    dossier,
                    "{\"evenement\":\"COTER\",\"notes\":[{\"code\":\"VALEUR\",\"points\":50},"
                            + "{\"code\":\"ACQUIS\",\"points\":30}]}"));
            assertThat(cote.getInt("points")).isEqualTo(80);
        }
        assertThat(Rest.compte("secretaire")
                        .get(DOSSIERS + "/" + premier)
                        .json()
                        .isNull("points"))
                .as("l'employeur ne voit pas les points")
                .isTrue();
        reussir(evenement("cdg.carriere", campagne, "COTER"));
    }

    private static void arbitrer(long campagne, long premier, long second) {
        refuse(
                acte("cdg.carriere", premier, "{\"evenement\":\"RETENIR\"}"),
                403,
                "MET-375",
                "Vous avez coté ce dossier : son arbitrage revient à une autre personne.");
        reussir(acte("cdg.carriere2", premier, "{\"evenement\":\"RETENIR\"}"));
        refuse(
                acte("cdg.carriere2", second, "{\"evenement\":\"RETENIR\"}"),
                422,
                "MET-374",
                "Le quota du cadre d'emplois REDACTEUR est de 1 inscription(s) : il est atteint.");
        reussir(acte("cdg.carriere2", second, "{\"evenement\":\"ECARTER\",\"motif\":\"Quota atteint\"}"));
        reussir(evenement("cdg.carriere", campagne, "ARBITRER"));
    }

    @Test
    void leCdgNEstPasCompetentPourLeSocleCommun() {
        long carriere = CarrieresFictives.titulaire(
                "216200410", "Lll-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        long campagne = id(Offre.creer(
                "cdg.carriere",
                CAMPAGNES,
                "{\"annee\":%d,\"ouvreLe\":\"%s\",\"clotLe\":\"%s\"}"
                        .formatted(JOUR.getYear(), JOUR.minusDays(9), JOUR.plusDays(9))));
        Rest.Reponse refus = Rest.compte("arras").post(DOSSIERS, dossier(campagne, carriere));
        refuse(
                refus,
                422,
                "MET-371",
                "La collectivité n'est pas affiliée au CdG : elle établit elle-même ses listes de promotion interne.");
    }

    private static String dossier(long campagne, long carriere) {
        return "{\"campagne\":%d,\"carriere\":%d,\"grade\":\"REDACTEUR\"}".formatted(campagne, carriere);
    }

    private static Rest.Reponse acte(String compte, long dossier, String corps) {
        return Rest.compte(compte)
                .avec("If-Match", version(DOSSIERS + "/" + dossier))
                .post(DOSSIERS + "/" + dossier + "/evenements", corps);
    }

    private static Rest.Reponse evenement(String compte, long campagne, String evenement) {
        return Rest.compte(compte)
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .post(CAMPAGNES + "/" + campagne + "/evenements", Offre.evenement(evenement));
    }

    private static String version(String objet) {
        return Rest.compte("cdg.carriere").get(objet).enTete("ETag");
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValueExact();
    }

    private static JsonObject reussir(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code, String message) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        if (message != null) {
            assertThat(reponse.json().getString("detail")).isEqualTo(message);
        }
    }
}
