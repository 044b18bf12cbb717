package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The life of a dossier from outside: deposit by the town, control by the CDG, refusals, traces, documents. */
@DisplayName("Dossier individuel")
class DossierIT {
    private static final String SIREN = "216200014";
    private static final String NOMINATION =
            "type=NOMINATION_STAGIAIRE&numeroActe=2026-1&dateSignature=2026-01-05&dateEffet=2026-01-12"
                    + "&dateNotification=2026-01-06&nom=nomination.pdf";

    private final Rest mairie = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.carriere");

    @BeforeAll
    static void confierLesArrondissements() throws SQLException {
        try (Connection connexion = Serveur.connexion();
                Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate("INSERT IGNORE INTO carriere_portefeuille (id, version, cree_le, identifiant,"
                    + " arrondissement) SELECT NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'cdg.carriere',"
                    + " COALESCE(arrondissement, '') FROM (SELECT DISTINCT arrondissement FROM"
                    + " referentiel_collectivite) AS lieux");
        }
    }

    @Test
    @DisplayName("Dépôt, contrôle, intégration, numérotation, inventaire et trace")
    void vieDUnePiece() {
        long agent = NouveauxAgents.nouveau("VIE");
        JsonObject piece = deposer(agent, NOMINATION, "arrêté de nomination");
        assertThat(piece.getString("etat")).isEqualTo("DEPOSEE");
        assertThat(piece.getString("sha256")).hasSize(64);
        long id = piece.getJsonNumber("id").longValue();
        long dossier = piece.getJsonNumber("dossier").longValue();

        controler(id);
        JsonObject integree = survenir(id, "{\"evenement\":\"INTEGRER\"}");
        assertThat(integree.getInt("numero")).isEqualTo(1);

        JsonObject lu = mairie.get("/api/v1/dossiers/" + dossier).json();
        assertThat(lu.getString("etat")).isEqualTo("INCOMPLET");
        assertThat(lu.getString("statut")).isEqualTo("STAGIAIRE");
        assertThat(mairie.get("/api/v1/dossiers/" + dossier + "/manquantes").texte())
                .contains("CARTE_IDENTITE", "CASIER_JUDICIAIRE")
                .doesNotContain("NOMINATION_STAGIAIRE");
        assertThat(cdg.get("/api/v1/pieces/" + id + "/contenu?motif=CONTROLE").texte())
                .contains("arrêté de nomination");
        assertThat(cdg.get("/api/v1/dossiers/" + dossier + "/documents/inventaire")
                        .texte())
                .startsWith("%PDF");
        assertThat(mairie.get("/api/v1/dossiers/" + dossier + "/consultations").texte())
                .contains("Pièce n° 1, Arrêté de nomination stagiaire", "cdg.carriere", "CONTROLE", "Inventaire");
    }

    @Test
    @DisplayName("Les pièces rejetées ne prennent pas de numéro")
    void numerotationSansDiscontinuite() {
        long agent = NouveauxAgents.nouveau("NUM");
        long premiere = id(deposer(agent, NOMINATION, "un"));
        long deuxieme = id(deposer(agent, "type=DIPLOME&nom=diplome.pdf", "deux"));
        long troisieme = id(deposer(agent, "type=CARTE_IDENTITE&nom=carte.pdf", "trois"));
        controler(premiere);
        survenir(premiere, "{\"evenement\":\"INTEGRER\"}");
        controler(deuxieme);
        survenir(deuxieme, "{\"evenement\":\"REJETER\",\"motif\":\"Illisible\"}");
        controler(troisieme);
        assertThat(survenir(troisieme, "{\"evenement\":\"INTEGRER\"}").getInt("numero"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Une anomalie signalée garde la pièce, écrit à l'employeur et se lève")
    void anomalieSignalee() {
        long id = id(deposer(NouveauxAgents.nouveau("ANO"), NOMINATION, "anomalie"));
        controler(id);
        JsonObject signalee =
                survenir(id, "{\"evenement\":\"SIGNALER_ANOMALIE\",\"motif\":\"Visa de la liste d'aptitude absent\"}");
        assertThat(signalee.getInt("numero")).isEqualTo(1);
        assertThat(mairie.get("/api/v1/pieces/" + id + "/lettre").texte()).startsWith("%PDF");
        assertThat(mairie.get("/api/v1/pieces?siren=" + SIREN + "&etat=ANOMALIE_SIGNALEE")
                        .texte())
                .contains("\"id\":" + id);
        assertThat(survenir(id, "{\"evenement\":\"LEVER_ANOMALIE\"}").getString("etat"))
                .isEqualTo("INTEGREE");
    }

    @Test
    @DisplayName("Refus au dépôt : code, champ et message français")
    void refus() {
        long agent = NouveauxAgents.nouveau("REF");
        refuse(agent, "type=DIPLOME&nom=d.pdf", pdf("x"), 409, "MET-320", "type", "déposez d'abord son arrêté");
        refuse(agent, NOMINATION.replace(".pdf", ".docx"), pdf("x"), 422, "MET-324", "contenu", "fichier PDF");
        refuse(agent, NOMINATION, "du texte", 422, "MET-324", "contenu", "fichier PDF");
        refuse(
                agent,
                NOMINATION.replace("2026-01-05", "2099-01-05"),
                pdf("x"),
                422,
                "MET-322",
                "dateSignature",
                "dans l'avenir");
        refuse(agent, NOMINATION.replace("2026-01-12", "1950-01-12"), pdf("x"), 422, "MET-323", "dateEffet", "16e");
        refuse(
                agent,
                NOMINATION.replace("NOMINATION_STAGIAIRE", "LICORNE"),
                pdf("x"),
                422,
                "FMT-010",
                "type",
                "LICORNE");
        deposer(agent, NOMINATION, "double");
        refuse(agent, NOMINATION, pdf("double"), 409, "MET-321", "contenu", "déjà dans le dossier");
        refuse(
                agent,
                "type=AVERTISSEMENT&dateSignature=2026-02-01&dateEffet=2026-02-01&nom=a.pdf",
                pdf("x"),
                422,
                "MET-328",
                "type",
                "n'est pas versée");
        refuse(
                agent,
                "type=DISPONIBILITE&dateSignature=2026-02-01&dateEffet=2026-02-01&nom=a.pdf",
                pdf("x"),
                409,
                "MET-325",
                "type",
                "stagiaire");
    }

    @Test
    @DisplayName("Le contrôle préalable sépare ce qui bloque de ce qui reste à compléter")
    void controlePrealable() {
        JsonObject controle = mairie.post(
                        "/api/v1/agents/" + NouveauxAgents.nouveau("CTL") + "/pieces/controle",
                        "{\"type\":\"NOMINATION_STAGIAIRE\",\"dateSignature\":\"2099-01-01\",\"dateEffet\":\"2099-01-02\"}")
                .json();
        assertThat(controle.getJsonArray("bloquantes")).hasSize(1);
        assertThat(controle.getJsonArray("nonBloquantes")).hasSize(2);
    }

    @Test
    @DisplayName("Le socle commun n'a pas le dossier individuel (REJ-ADH-01)")
    void socleCommun() {
        long agent = Agents.agent("arras", Offre.ARRAS);
        Rest.Reponse reponse =
                Rest.compte("arras").envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + NOMINATION, pdf("x"));
        Refus.exiger(reponse, 403, "REJ-ADH-01");
        assertThat(reponse.json().getString("detail"))
                .contains(
                        "La mission « Constitution et mise à jour du dossier individuel du fonctionnaire » n'est pas ouverte")
                .contains("réservée aux affiliés : votre adhésion au socle commun ne la comprend pas.");
    }

    @Test
    @DisplayName("Le transfert est préparé par l'un, signé par l'autre, et ferme le dossier")
    void transfert() {
        long dossier = deposer(NouveauxAgents.nouveau("TRF"), NOMINATION, "transfert")
                .getJsonNumber("dossier")
                .longValue();
        Rest.Reponse prepare = cdg.post(
                "/api/v1/dossiers/" + dossier + "/transferts",
                "{\"destinataire\":\"CDG 59\",\"employeur\":\"Ville fictive\",\"dateDepart\":\"2027-01-01\"}");
        assertThat(prepare.statut()).as(prepare.texte()).isEqualTo(201);
        long id = id(prepare.json());
        Rest signataire = Rest.compte("cdg.signataire")
                .avec("If-Match", "\"" + prepare.json().getInt("version") + "\"");
        Rest.Reponse signe = signataire.post("/api/v1/transferts/" + id + "/evenements", "{\"evenement\":\"SIGNER\"}");
        assertThat(signe.statut()).as(signe.texte()).isEqualTo(200);
        assertThat(cdg.get("/api/v1/dossiers/" + dossier).json().getString("etat"))
                .isEqualTo("TRANSFERE");
        assertThat(cdg.get("/api/v1/transferts/" + id + "/bordereau").texte()).startsWith("%PDF");
    }

    @Test
    @DisplayName("Bordereau de dépôt et liste nominative au 1er janvier")
    void documents() {
        deposer(NouveauxAgents.nouveau("DOC"), NOMINATION, "documents");
        String jour = Offre.jour().toString();
        assertThat(mairie.get("/api/v1/collectivites/" + SIREN + "/bordereaux-depot/" + jour)
                        .texte())
                .startsWith("%PDF");
        int suivante = Offre.jour().getYear() + 1;
        assertThat(mairie.get("/api/v1/listes-nominatives/" + suivante + "/csv?siren=" + SIREN)
                        .texte())
                .startsWith("siren;dossier;nom;naissance;statut")
                .contains("FICTIF-DOC Essai;1990-01-15;STAGIAIRE");
        assertThat(mairie.get("/api/v1/listes-nominatives/" + suivante + "/pdf?siren=" + SIREN)
                        .texte())
                .startsWith("%PDF");
    }

    @Test
    @DisplayName("Les listes coûtent un nombre constant de requêtes")
    void requetesConstantes() {
        deposer(NouveauxAgents.nouveau("RQ1"), NOMINATION, "rq1");
        long une = Requetes.pendant(() -> cdg.get("/api/v1/pieces?taille=1"));
        long plusieurs = Requetes.pendant(() -> cdg.get("/api/v1/pieces?taille=50"));
        assertThat(plusieurs).isLessThanOrEqualTo(une);
        long unDossier = Requetes.pendant(() -> cdg.get("/api/v1/dossiers?taille=1"));
        assertThat(Requetes.pendant(() -> cdg.get("/api/v1/dossiers?taille=50")))
                .isLessThanOrEqualTo(unDossier);
    }

    private void refuse(long agent, String dite, String corps, int statut, String code, String champ, String message) {
        Rest.Reponse reponse = mairie.envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + dite, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.json().getString("code")).isEqualTo(code);
        assertThat(reponse.json().getString("champ")).isEqualTo(champ);
        assertThat(reponse.json().getString("detail")).contains(message);
    }

    private void controler(long id) {
        survenir(id, "{\"evenement\":\"CONTROLER\"}");
    }

    private JsonObject survenir(long id, String demande) {
        String version = cdg.get("/api/v1/pieces/" + id).enTete("ETag");
        Rest.Reponse reponse = cdg.avec("If-Match", version).post("/api/v1/pieces/" + id + "/evenements", demande);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private JsonObject deposer(long agent, String dite, String contenu) {
        Rest.Reponse reponse = mairie.envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + dite, pdf(contenu));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json();
    }

    private static String pdf(String contenu) {
        return "%PDF-1.4\n" + contenu + "\n%%EOF\n";
    }

    private static long id(JsonObject objet) {
        return objet.getJsonNumber("id").longValue();
    }
}
