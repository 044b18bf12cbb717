package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dossier individuel refuses (specification carrière, § 1.1 and § 1.21): code, field and French message. */
@DisplayName("Refus du dossier individuel")
class RefusDossierIT {
    private static final String NOMINATION = "type=NOMINATION_STAGIAIRE&nom=n.pdf";
    private static final String DATES = "&dateSignature=2026-01-05&dateEffet=2026-01-12";

    private final Rest mairie = Rest.compte("secretaire");
    private final Rest cdg = Rest.compte("cdg.carriere");

    @Test
    @DisplayName("Agent ou employeur inconnu")
    void inconnus() {
        Rest.Reponse agent = deposer(1, NOMINATION + DATES, "%PDF-1.4 x");
        Refus.exiger(agent, 404, "IDE-404", "id");
        assertThat(agent.json().getString("detail")).isEqualTo("Cet agent n'existe pas.");
        Rest.Reponse employeur = mairie.post("/api/v1/agents", agent(nirCorse(true), "999999999"));
        Refus.exiger(employeur, 404, "IDE-404", "siren");
        assertThat(employeur.json().getString("detail"))
                .isEqualTo("Aucune collectivité de SIREN 999999999 ne vous est accessible.");
    }

    /** A 13-digit number of Corsica: 2A reads 19 and 2B reads 18; the key is 97 less the remainder by 97. */
    @Test
    @DisplayName("Clé du NIR fausse, juste en Corse")
    void cleDuNir() {
        String juste = nirCorse(true);
        Rest.Reponse fausse = mairie.post("/api/v1/agents", agent(nirCorse(false), "216200014"));
        Refus.exiger(fausse, 422, "FMT-010", "nir");
        assertThat(fausse.json().getString("detail")).contains("clé");
        Rest.Reponse bonne = mairie.post("/api/v1/agents", agent(juste, "216200014"));
        assertThat(bonne.statut()).as(bonne.texte()).isEqualTo(201);
        Refus.exiger(mairie.post("/api/v1/agents", agent(juste, "216200014")), 409, "MET-034", "nir");
    }

    @ParameterizedTest(name = "sans {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dateSignature | dateEffet=2026-01-12 | La date de signature de l'acte est obligatoire.",
                "dateEffet | dateSignature=2026-01-05 | La date d'effet de l'acte est obligatoire.",
            })
    @DisplayName("Date obligatoire d'un acte")
    void dateObligatoire(String champ, String dates, String message) {
        Rest.Reponse refus = deposer(NouveauxAgents.nouveau("DATE"), NOMINATION + "&" + dates, "%PDF-1.4 x");
        Refus.exiger(refus, 422, "FMT-010", champ);
        assertThat(refus.json().getString("detail")).isEqualTo(message);
    }

    /** Born on 15 January 1990: 16 years old on 15 January 2006. */
    @Test
    @DisplayName("Effet la veille du seizième anniversaire, puis ce jour-là")
    void seizeAns() {
        long agent = NouveauxAgents.nouveau("SEIZE");
        String signature = NOMINATION + "&dateSignature=2006-01-02&dateEffet=";
        Rest.Reponse veille = deposer(agent, signature + "2006-01-14", "%PDF-1.4 x");
        Refus.exiger(veille, 422, "MET-323", "dateEffet");
        assertThat(veille.json().getString("detail"))
                .isEqualTo("La date d'effet du 14/01/2006 précède le 16e anniversaire de l'agent (15/01/2006).");
        assertThat(deposer(agent, signature + "2006-01-15", "%PDF-1.4 x").statut())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("Un fichier trop lourd est refusé avant d'être lu en entier")
    void tropLourd() {
        String corps = "%PDF-1.4 " + "x".repeat(10_485_760);
        Rest.Reponse refus = deposer(NouveauxAgents.nouveau("LOURD"), NOMINATION + DATES, corps);
        Refus.exiger(refus, 413, "FMT-003", "contenu");
        assertThat(refus.json().getString("detail")).isEqualTo("Le document dépasse le maximum de 10485760 octets.");
    }

    @Test
    @DisplayName("Un acte incompatible avec la position de l'agent à sa date")
    void positionIncompatible() {
        long carriere = Agents.carriere();
        Offre.creer(
                "secretaire",
                "/api/v1/carrieres/" + carriere + "/actes",
                Agents.dispo("E-9", "2021-01-01", "2021-12-31"));
        long agent = Offre.lire("secretaire", "/api/v1/carrieres/" + carriere)
                .getJsonObject("carriere")
                .getJsonNumber("agent")
                .longValue();
        String temps = "type=TEMPS_PARTIEL&nom=t.pdf&dateSignature=2021-05-01&dateEffet=";
        Rest.Reponse refus = deposer(agent, temps + "2021-06-01", "%PDF-1.4 x");
        Refus.exiger(refus, 409, "MET-325", "type");
        assertThat(refus.json().getString("detail")).contains("acte impossible", "position « disponibilite »");
        assertThat(deposer(agent, temps + "2022-06-01", "%PDF-1.4 x").statut()).isEqualTo(201);
    }

    /** The disponibilité is registered once the piece is there: what was acceptable at the deposit no longer is. */
    @Test
    @DisplayName("Une pièce que la carrière rend impossible n'est pas intégrée")
    void pieceBloquee() {
        long carriere = Agents.carriere();
        long agent = Offre.lire("secretaire", "/api/v1/carrieres/" + carriere)
                .getJsonObject("carriere")
                .getJsonNumber("agent")
                .longValue();
        long piece = id(deposer(
                agent,
                "type=TEMPS_PARTIEL&nom=t.pdf&dateSignature=2021-05-01&dateEffet=2021-06-01",
                "%PDF-1.4 temps partiel"));
        Offre.creer(
                "secretaire",
                "/api/v1/carrieres/" + carriere + "/actes",
                Agents.dispo("E-9", "2021-01-01", "2021-12-31"));
        assertThat(survenir(piece, "{\"evenement\":\"CONTROLER\"}").statut()).isEqualTo(200);
        Rest.Reponse refus = survenir(piece, "{\"evenement\":\"INTEGRER\"}");
        Refus.exiger(refus, 409, "MET-327", "type");
        assertThat(refus.json().getString("detail"))
                .startsWith("Cette pièce ne peut pas être intégrée : ")
                .contains("position « disponibilite »");
    }

    @Test
    @DisplayName("Une reconstitution ne s'achève que sur un dossier complet")
    void reconstitutionIncomplete() {
        long piece = integrer(id(deposer(NouveauxAgents.nouveau("RECONST"), NOMINATION + DATES, "%PDF-1.4 x")));
        String dossier =
                "/api/v1/dossiers/" + cdg.get("/api/v1/pieces/" + piece).json().getJsonNumber("dossier");
        assertThat(survenir(dossier, "{\"evenement\":\"RECONSTITUER\",\"motif\":\"Pièces perdues\"}")
                        .statut())
                .isEqualTo(200);
        Rest.Reponse refus = survenir(dossier, "{\"evenement\":\"ACHEVER_RECONSTITUTION\"}");
        Refus.exiger(refus, 409, "MET-329");
        assertThat(refus.json().getString("detail"))
                .startsWith("Il manque encore au dossier : ")
                .contains(" ; ");
    }

    @Test
    @DisplayName("Un échelon ou un indice qui n'est pas dans la grille en vigueur")
    void horsGrille() {
        long agent = NouveauxAgents.nouveau("GRILLE");
        String grade = NOMINATION + DATES + "&grade=ADJ_ADM&echelon=";
        Rest.Reponse echelon = deposer(agent, grade + "42", "%PDF-1.4 x");
        Refus.exiger(echelon, 422, "MET-326", "echelon");
        assertThat(echelon.json().getString("detail")).startsWith("L'échelon 42 n'existe pas dans la grille du grade");
        Rest.Reponse indice = deposer(agent, grade + "1&indiceBrut=999", "%PDF-1.4 x");
        Refus.exiger(indice, 422, "MET-326", "echelon");
        assertThat(indice.json().getString("detail")).contains("et non 999");
    }

    @Test
    @DisplayName("Une sanction trop récente ne s'efface pas, et jamais comme un acte ordinaire")
    void sanction() {
        long agent = NouveauxAgents.nouveau("SANCTION");
        integrer(id(deposer(agent, NOMINATION + DATES, "%PDF-1.4 nomination")));
        long blame = integrer(id(deposer(
                agent, "type=BLAME&nom=b.pdf&dateSignature=2026-02-01&dateEffet=2026-02-02", "%PDF-1.4 blâme")));
        Rest.Reponse tot = retirer(blame, "EFFACEMENT_SANCTION");
        Refus.exiger(tot, 409, "MET-330", "retrait");
        assertThat(tot.json().getString("detail"))
                .isEqualTo("Cette sanction du groupe 1 est effaçable à compter du 02/02/2029 (3 ans).");
        assertThat(retirer(blame, "AMNISTIE").statut()).isEqualTo(200);
        assertThat(mairie.get("/api/v1/pieces/" + blame).texte())
                .contains("Pièce retirée")
                .doesNotContain("blâme", "BLAME", "2026-02-02");
        Refus.exiger(mairie.get("/api/v1/pieces/" + blame + "/contenu"), 404, "IDE-404");
    }

    @Test
    @DisplayName("Un acte créateur de droits ne se retire plus après quatre mois")
    void retraitTardif() {
        long piece = integrer(id(deposer(NouveauxAgents.nouveau("RETRAIT"), NOMINATION + DATES, "%PDF-1.4 x")));
        Rest.Reponse refus = retirer(piece, "RETRAIT");
        Refus.exiger(refus, 409, "MET-331", "retrait");
        assertThat(refus.json().getString("detail"))
                .contains("dans les 4 mois de sa signature, ici jusqu'au 05/05/2026");
    }

    @Test
    @DisplayName("Le gestionnaire d'un autre arrondissement ne voit ni ne dépose rien")
    void arrondissement() {
        long agent = NouveauxAgents.nouveau("OMER", "1990-01-15", "216200089");
        Rest autre = Rest.compte("cdg.carriere2");
        Refus.exiger(
                autre.envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + NOMINATION + DATES, "%PDF-1.4 x"),
                404,
                "IDE-404");
        Rest.Reponse depose =
                cdg.envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + NOMINATION + DATES, "%PDF-1.4 x");
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(201);
        long dossier = depose.json().getJsonNumber("dossier").longValue();
        Refus.exiger(autre.get("/api/v1/dossiers/" + dossier), 404, "IDE-404");
        assertThat(autre.get("/api/v1/pieces?siren=216200089").statut()).isEqualTo(404);
        Rest.Reponse transfert = cdg.post(
                "/api/v1/dossiers/" + dossier + "/transferts",
                "{\"destinataire\":\"CDG 59\",\"employeur\":\"Ville fictive\",\"dateDepart\":\"2027-01-01\"}");
        assertThat(transfert.statut()).as(transfert.texte()).isEqualTo(201);
        String objet = "/api/v1/transferts/" + id(transfert);
        Refus.exiger(autre.get(objet), 404, "IDE-404");
        assertThat(autre.get("/api/v1/transferts?taille=200").texte()).doesNotContain("FICTIF-OMER");
        Rest.Reponse signature = cdg.avec("If-Match", cdg.get(objet).enTete("ETag"))
                .post(objet + "/evenements", "{\"evenement\":\"SIGNER\"}");
        Refus.exiger(signature, 403, "SEC-002");
    }

    private Rest.Reponse deposer(long agent, String dite, String corps) {
        return mairie.envoyer("POST", "/api/v1/agents/" + agent + "/pieces?" + dite, corps);
    }

    private long integrer(long piece) {
        for (String evenement : new String[] {"CONTROLER", "INTEGRER"}) {
            Rest.Reponse reponse = survenir(piece, "{\"evenement\":\"%s\"}".formatted(evenement));
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        }
        return piece;
    }

    private Rest.Reponse retirer(long piece, String raison) {
        return survenir(piece, "{\"evenement\":\"RETIRER\",\"retrait\":\"%s\",\"motif\":\"Essai\"}".formatted(raison));
    }

    private Rest.Reponse survenir(long piece, String demande) {
        return survenir("/api/v1/pieces/" + piece, demande);
    }

    private Rest.Reponse survenir(String objet, String demande) {
        return cdg.avec("If-Match", cdg.get(objet).enTete("ETag")).post(objet + "/evenements", demande);
    }

    private static long id(Rest.Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(201);
        return reponse.json().getJsonNumber("id").longValue();
    }

    private static String agent(String nir, String siren) {
        return "{\"nir\":\"%s\",\"siren\":\"%s\",\"identite\":{\"nom\":\"CORSE\",\"prenom\":\"Essai\",\"dateNaissance\":\"1960-02-01\"}}"
                .formatted(nir, siren);
    }

    private static String nirCorse(boolean juste) {
        String fin = "%03d%03d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(400, 999),
                        ThreadLocalRandom.current().nextInt(1, 999));
        long cle = 97 - Long.parseLong("1600219" + fin) % 97;
        return "160022A" + fin + "%02d".formatted(juste ? cle : cle % 97 + 1);
    }
}
