package fr.cdg62.essai;

import static fr.cdg62.essai.GestesPI.ABLAIN;
import static fr.cdg62.essai.GestesPI.CAMPAGNES;
import static fr.cdg62.essai.GestesPI.DOSSIERS;
import static fr.cdg62.essai.GestesPI.JOUR;
import static fr.cdg62.essai.GestesPI.acte;
import static fr.cdg62.essai.GestesPI.dossier;
import static fr.cdg62.essai.GestesPI.evenement;
import static fr.cdg62.essai.GestesPI.id;
import static fr.cdg62.essai.GestesPI.ldgDuCdg;
import static fr.cdg62.essai.GestesPI.refuse;
import static fr.cdg62.essai.GestesPI.reussir;
import static fr.cdg62.essai.GestesPI.version;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A campaign of promotion interne from its opening to the published list, with its refusals. */
class PromotionInterneIT {

    @Test
    void vaDeLaPropositionALaListePubliee() {
        long campagne = ouvrir();
        long premier = proposer(campagne, "Hhh-Promu");
        long second = proposer(campagne, "Iii-Promu");
        tropJeune(campagne);
        long sgm = requalifier(campagne);
        refuserDeCoterALEmployeur(premier);

        JsonObject close = reussir(evenement("cdg.carriere", campagne, "CLORE"));
        assertThat(close.getString("etat")).isEqualTo("CLOSE");
        refuse(
                evenement("cdg.carriere", campagne, "FIXER_QUOTAS"),
                422,
                "FMT-010",
                "Quota à calculer pour : REDACTEUR.");
        calculerDansLesCarrieres(campagne);
        refuse(
                quota(campagne, "{\"cadreEmplois\":\"REDACTEUR\",\"recrutements\":2}"),
                422,
                "FMT-010",
                "Le champ « motif » compte de 1 à 300 caractères.");
        JsonObject calcul = reussir(quota(
                campagne,
                "{\"cadreEmplois\":\"REDACTEUR\",\"recrutements\":2,\"report\":0,\"effectif\":10,"
                        + "\"anneesSansQuota\":0,\"motif\":\"Relevé des collectivités\"}"));
        assertThat(duCadre(calcul, "REDACTEUR").getInt("nombre")).isEqualTo(1);
        refuse(
                document("cdg.carriere", campagne, "TABLEAU_QUOTAS"),
                409,
                "MET-001",
                "Ce document n'existe pas avant l'état QUOTA_CALCULE de la campagne ; elle est à l'état CLOSE.");
        reussir(evenement("cdg.carriere", campagne, "FIXER_QUOTAS"));
        assertThat(document("cdg.carriere", campagne, "TABLEAU_QUOTAS").texte()).startsWith("%PDF");
        instruire(campagne, premier, second, sgm);
        arbitrer(campagne, premier, second, sgm);
        assertThat(document("cdg.signataire", campagne, "PROCES_VERBAL").texte())
                .startsWith("%PDF");
        CourriersPI.avantLaSignature(premier, second);

        assertThat(evenement("cdg.carriere", campagne, "ARRETER").statut()).isEqualTo(403);
        reussir(Rest.compte("cdg.signataire")
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .post(
                        CAMPAGNES + "/" + campagne + "/evenements",
                        "{\"evenement\":\"ARRETER\",\"date\":\"" + JOUR + "\"}"));
        CourriersPI.envoyer(campagne, second);
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
                .contains("Hhh-Promu", "Sss-Promu")
                .doesNotContain("Iii-Promu");
        assertThat(CourriersPI.echeancesDAblain())
                .as("validité de l'examen : quatre ans à compter de l'inscription")
                .contains("EXAMEN_PI:" + premier, JOUR.plusYears(4).minusDays(1).toString());
    }

    private static void calculerDansLesCarrieres(long campagne) {
        CarrieresFictives.titulaire(ABLAIN, "Rrr-Promu", "ETAPS", "ETAPS", 3, LocalDate.of(JOUR.getYear() - 1, 3, 1));
        JsonObject quota = duCadre(reussir(quota(campagne, "{\"cadreEmplois\":\"ETAPS\",\"agentsCdi\":24}")), "ETAPS");
        assertThat(quota.getInt("recrutements")).isEqualTo(1);
        assertThat(quota.getInt("effectif")).isEqualTo(25);
        assertThat(quota.getInt("nombre")).as("25 × 8 % = 2 ; ÷ 2").isEqualTo(1);
        assertThat(quota.getJsonObject("trace").toString())
                .contains("Zoé Rrr-Promu, 216200014, le 01/03/", "compté : recrutement, par concours ou sans concours");
    }

    private static long requalifier(long campagne) {
        long grande = sgm(campagne, "Ttt-Promu", 2000);
        Rest.Reponse refus = acte("maire", grande, "{\"evenement\":\"PROPOSER\"}");
        refuse(
                refus,
                422,
                "MET-378",
                "Seuls comptent les services dans une commune de moins de 2000 habitants ; celle-ci en compte 2000.");
        assertThat(refus.json().getString("champ")).isEqualTo("sgm.population");
        long petite = sgm(campagne, "Sss-Promu", 1999);
        reussir(acte("maire", petite, "{\"evenement\":\"PROPOSER\"}"));
        return petite;
    }

    private static long sgm(long campagne, String nom, int population) {
        long carriere = CarrieresFictives.titulaire(ABLAIN, nom, "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        return id(Offre.creer(
                "secretaire",
                DOSSIERS,
                ("{\"campagne\":%d,\"carriere\":%d,\"grade\":\"REDACTEUR\",\"attestationLe\":\"2024-05-01\","
                                + "\"voie\":\"SGM_REQUALIFICATION\",\"sgm\":{\"mois\":48,\"population\":%d,"
                                + "\"justificatif\":\"Arrêtés\"}}")
                        .formatted(campagne, carriere, population)));
    }

    private static void refuserDeCoterALEmployeur(long dossier) {
        Refus.exiger(acte("maire", dossier, "{\"evenement\":\"DECLARER_RECEVABLE\"}"), 403, "SEC-002");
        Refus.exiger(acte("cdg.carriere", dossier, "{}"), 422, "FMT-010", "evenement");
        Refus.exiger(
                Rest.compte("cdg.carriere").post(DOSSIERS + "/" + dossier + "/evenements", "{\"evenement\":\"COTER\"}"),
                428,
                "IDE-003",
                "If-Match");
    }

    private static Rest.Reponse quota(long campagne, String corps) {
        return Rest.compte("cdg.carriere")
                .avec("If-Match", version(CAMPAGNES + "/" + campagne))
                .put(CAMPAGNES + "/" + campagne + "/quotas", corps);
    }

    private static Rest.Reponse document(String compte, long campagne, String document) {
        return Rest.compte(compte).get(CAMPAGNES + "/" + campagne + "/documents/" + document);
    }

    private static JsonObject duCadre(JsonObject campagne, String cadre) {
        return campagne.getJsonArray("quotas").stream()
                .map(valeur -> valeur.asJsonObject())
                .filter(quota -> quota.getString("cadreEmplois").equals(cadre))
                .findFirst()
                .orElseThrow();
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
        ldgDuCdg();
        CarrieresFictives.ldgEchues(
                null,
                () -> refuse(
                        evenement("cdg.carriere", campagne, "OUVRIR"),
                        422,
                        "MET-360",
                        "Aucune ligne directrice de gestion du CdG pour la promotion interne n'est en vigueur au"
                                + " %1$td/%1$tm/%1$tY.".formatted(JOUR)));
        reussir(evenement("cdg.carriere", campagne, "OUVRIR"));
        return campagne;
    }

    private static long proposer(long campagne, String nom) {
        long carriere = CarrieresFictives.titulaire(ABLAIN, nom, "ADJ_ADM", "ADJ_ADM_P1", 5, LocalDate.of(2010, 1, 1));
        long id = id(Offre.creer(
                "secretaire", DOSSIERS, dossier(campagne, carriere).replace("}", ",\"examenLe\":\"2024-04-01\"}")));
        refuse(
                Rest.compte("secretaire").post(DOSSIERS, dossier(campagne, carriere)),
                409,
                "MET-372",
                "Cet agent est déjà proposé au cadre d'emplois « Rédacteurs territoriaux », par vous ou par un autre de"
                        + " ses employeurs.");
        refuse(
                acte("maire", id, "{\"evenement\":\"PROPOSER\"}"),
                422,
                "MET-373",
                "L'attestation du CNFPT sur les formations de professionnalisation manque : elle peut être rattrapée avant la"
                        + " proposition.");
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

    private static void instruire(long campagne, long premier, long second, long sgm) {
        refuse(evenement("cdg.carriere", campagne, "INSTRUIRE"), 422, "FMT-010", null);
        for (long dossier : new long[] {premier, second, sgm}) {
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
        for (long dossier : new long[] {premier, second, sgm}) {
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

    private static void arbitrer(long campagne, long premier, long second, long sgm) {
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
        reussir(acte("cdg.carriere2", sgm, "{\"evenement\":\"RETENIR\"}"));
        refuse(
                acte("cdg.carriere", second, "{\"evenement\":\"ECARTER\",\"motif\":\"Quota atteint\"}"),
                403,
                "MET-375",
                "Vous avez coté ce dossier : son arbitrage revient à une autre personne.");
        reussir(acte("cdg.carriere2", second, "{\"evenement\":\"ECARTER\",\"motif\":\"Quota atteint\"}"));
        reussir(evenement("cdg.carriere", campagne, "ARBITRER"));
    }
}
