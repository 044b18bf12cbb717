package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writes of the référentiel: once only, on the version read, with what is wrong said on its field. */
class EcrituresReferentielIT {

    private static final String COLLECTIVITES = "/api/v1/collectivites";
    private final Rest cdg = Rest.compte("cdg.referentiel");

    @Test
    void rejoueLaMemeReponseEtRefuseUnAutreCorps() {
        Rest client = cdg.avec("Idempotency-Key", UUID.randomUUID().toString());
        String siren = Fictif.siren();
        Rest.Reponse premiere = client.post(COLLECTIVITES, structure(siren, "Syndicat fictif"));
        Rest.Reponse seconde = client.post(COLLECTIVITES, structure(siren, "Syndicat fictif"));
        Rest.Reponse autre = client.post(COLLECTIVITES, structure(siren, "Autre syndicat fictif"));
        assertThat(premiere.statut()).as(premiere.texte()).isEqualTo(201);
        assertThat(seconde.statut()).isEqualTo(201);
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        assertThat(autre.statut()).isEqualTo(409);
        assertThat(autre.json().getString("code")).isEqualTo("IDE-001");
    }

    @Test
    void refuseUneCollectiviteDejaConnue() {
        Rest.Reponse reponse = cdg.post(COLLECTIVITES, structure("216200410", "Doublon"));
        assertThat(reponse.statut()).isEqualTo(409);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-033");
    }

    @Test
    void refuseUnSirenDontLaCleEstFausse() {
        Rest.Reponse reponse = cdg.post(COLLECTIVITES, structure("216200411", "Clé fausse"));
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("siren");
    }

    @Test
    void nommeLeChampAbsent() {
        Rest.Reponse reponse = cdg.post(COLLECTIVITES, "{\"siren\":\"216200410\",\"type\":\"CCAS\"}");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("nom");
        assertThat(reponse.json().getString("detail")).isEqualTo("Indiquez le nom.");
    }

    @Test
    void refuseUnEffectifNegatif() {
        String corps = """
                {"date":"2026-01-01","titulairesTempsComplet":-1,"stagiairesTempsComplet":0,
                 "titulairesTempsNonComplet":0,"contractuels":0,"origine":"essai"}""";
        Rest.Reponse reponse = cdg.post(COLLECTIVITES + "/216200014/effectifs", corps);
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("titulairesTempsComplet");
    }

    @Test
    void fusionneSurLaVersionLue() {
        String siren = Fictif.siren();
        cdg.post(COLLECTIVITES, structure(siren, "Syndicat fictif à fusionner"));
        String fusion = "{\"sirenAbsorbante\":\"216200410\",\"date\":\"2026-06-30\"}";
        String chemin = COLLECTIVITES + "/" + siren + "/fusion";
        assertThat(cdg.post(chemin, fusion).statut()).isEqualTo(428);
        assertThat(cdg.avec("If-Match", "\"41\"").post(chemin, fusion).statut()).isEqualTo(412);
        String version = cdg.get(COLLECTIVITES + "/" + siren).enTete("ETag");
        Rest.Reponse faite = cdg.avec("If-Match", version).post(chemin, fusion);
        assertThat(faite.statut()).as(faite.texte()).isEqualTo(200);
        assertThat(faite.enTete("ETag")).isNotEqualTo(version);
        assertThat(cdg.get(COLLECTIVITES + "/" + siren).json().getString("etat"))
                .isEqualTo("FUSIONNEE");
    }

    @Test
    void refuseUnSiretDUneAutreCollectivite() {
        Rest.Reponse reponse = cdg.post(
                COLLECTIVITES + "/216200014/etablissements",
                "{\"siret\":\"21620041000017\",\"nom\":\"Mairie\",\"siege\":false}");
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.json().getString("champ")).isEqualTo("siret");
    }

    @Test
    void leSignataireDelegueSurSaCollectiviteEtRetire() {
        Rest maire = Rest.compte("maire");
        String corps = """
                {"compte":"arras","siren":"216200014","role":"COLLECTIVITE_GESTIONNAIRE","debut":"2030-01-01"}""";
        Rest.Reponse accordee = maire.post("/api/v1/habilitations", corps);
        assertThat(accordee.statut()).as(accordee.texte()).isEqualTo(201);
        assertThat(accordee.json().getString("accordeePar")).isEqualTo("maire");
        assertThat(maire.post("/api/v1/habilitations", corps).statut()).isEqualTo(409);

        String retrait = "/api/v1/habilitations/" + accordee.json().getInt("id") + "/retrait";
        String dernierJour = "{\"dernierJour\":\"2029-12-31\"}";
        assertThat(maire.post(retrait, dernierJour).statut()).isEqualTo(428);
        assertThat(maire.avec("If-Match", "\"77\"").post(retrait, dernierJour).statut())
                .isEqualTo(412);
        assertThat(maire.avec("If-Match", accordee.json().get("version").toString())
                        .post(retrait, dernierJour)
                        .statut())
                .isEqualTo(200);
    }

    @Test
    void leDernierAdministrateurNeSeSuspendPas() {
        Rest administrateur = Rest.compte("administrateur");
        String version = administrateur.get("/api/v1/comptes/administrateur").enTete("ETag");
        Rest.Reponse reponse =
                administrateur.avec("If-Match", version).post("/api/v1/comptes/administrateur/suspension", "{}");
        assertThat(reponse.statut()).isEqualTo(409);
        assertThat(reponse.json().getString("code")).isEqualTo("MET-052");
    }

    @Test
    void deposeEtRelitUnDocument() {
        Rest secretaire = Rest.compte("secretaire");
        Rest.Reponse depot = deposer(secretaire, "délibération.txt", "Le conseil délibère.");
        assertThat(depot.statut()).as(depot.texte()).isEqualTo(201);
        int id = depot.json().getInt("id");
        Rest.Reponse contenu = secretaire.get("/api/v1/documents/" + id + "/contenu");
        assertThat(contenu.texte()).isEqualTo("Le conseil délibère.");
        assertThat(contenu.type()).startsWith("text/plain");
        assertThat(contenu.enTete("Content-Disposition")).startsWith("attachment");
        assertThat(Rest.compte("arras").get("/api/v1/documents/" + id).statut()).isEqualTo(404);
        assertThat(Rest.compte("arras")
                        .get("/api/v1/documents/" + id + "/contenu")
                        .statut())
                .isEqualTo(404);
    }

    @Test
    void refuseUnDocumentMalNommeMasqueOuTropGros() {
        Rest secretaire = Rest.compte("secretaire");
        assertThat(deposer(secretaire, "script.exe", "MZ").json().getString("champ"))
                .isEqualTo("nom");
        assertThat(deposer(secretaire, "facture.pdf", "pas un pdf").json().getString("champ"))
                .isEqualTo("contenu");
        Rest.Reponse gros = deposer(secretaire, "gros.txt", "x".repeat(10_485_761));
        assertThat(gros.statut()).isEqualTo(413);
        assertThat(gros.json().getString("code")).isEqualTo("FMT-003");
    }

    @Test
    void ajouteUneValeurDateeEtRefuseUneValeurAnterieure() {
        Rest finances = Rest.compte("cdg.finances");
        String code = "ESSAI_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        code = code.replace('-', '_');
        assertThat(finances.post("/api/v1/parametres", parametre(code, "2026-01-01"))
                        .statut())
                .isEqualTo(201);
        assertThat(finances.post("/api/v1/parametres", parametre(code, "2027-01-01"))
                        .statut())
                .isEqualTo(201);
        assertThat(finances.post("/api/v1/parametres", parametre(code, "2026-06-01"))
                        .statut())
                .isEqualTo(422);
        JsonObject premiere = finances.get("/api/v1/parametres?prefixe=" + code)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0);
        assertThat(premiere.getJsonObject("periode").getString("fin")).isEqualTo("2026-12-31");
        assertThat(premiere.getJsonObject("source").getBoolean("verifiee")).isFalse();
    }

    @Test
    void leJournalEstIntactApresDesEcritures() {
        JsonObject constat = Rest.compte("administrateur")
                .post("/api/v1/journal/verification", "{}")
                .json();
        assertThat(constat.getBoolean("integre")).as(constat.toString()).isTrue();
    }

    private static Rest.Reponse deposer(Rest client, String nom, String contenu) {
        return client.envoyer(
                "POST",
                "/api/v1/documents?siren=216200014&objet=ESSAI:1&nom=" + URLEncoder.encode(nom, StandardCharsets.UTF_8),
                contenu);
    }

    private static String parametre(String code, String debut) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("debut", debut)
                .add("valeur", 3)
                .add("unite", "jours")
                .add("source", "Essai")
                .build()
                .toString();
    }

    private static String structure(String siren, String nom) {
        return Json.createObjectBuilder()
                .add("siren", siren)
                .add("type", "SYNDICAT")
                .add("nom", nom)
                .build()
                .toString();
    }
}
