package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Stages and reprises of services, each from its opening to its end, by all those who have a part in it. */
@DisplayName("Stages et reprises de services")
class StagesReprisesIT {
    private static final String STAGES = "/api/v1/stages";
    private static final String REPRISES = "/api/v1/reprises";
    /** The agent of the account {@code agent}. */
    private static final String NIR_AGENT = "190016299990066";

    @Test
    void uneRepriseEstCalculeeParLUnControleeParLAutreChoisieParLAgentEtSignee() {
        long carriere = carriere(NIR_AGENT);
        JsonObject demandee = Offre.creer(
                "secretaire", REPRISES, etude(carriere, service("PUBLIC", "2021-05-01", "2026-08-31", 2100)));
        String objet = objet(REPRISES, demandee);
        refuse(demander("secretaire", objet, "{\"evenement\":\"CALCULER\"}"), 409, "MET-001");
        survenir("cdg.carriere", objet, "{\"evenement\":\"COMPLETER\"}");
        refuse(demander("secretaire", objet, "{\"evenement\":\"CALCULER\"}"), 403, "SEC-002");

        JsonObject calculee = survenir("cdg.carriere", objet, "{\"evenement\":\"CALCULER\"}");
        JsonObject meilleur = calculee.getJsonArray("scenarios").getJsonObject(0);
        assertThat(meilleur.getString("regle")).isEqualTo("C-ART5-I");
        assertThat(meilleur.getBoolean("meilleur")).isTrue();
        assertThat(meilleur.getJsonObject("classement").getInt("echelon")).isEqualTo(5);
        assertThat(meilleur.toString()).contains("64 mois × 3/4 = 48 mois");

        Rest.Reponse seul = demander("cdg.carriere", objet, "{\"evenement\":\"PROPOSER\"}");
        refuse(seul, 403, "MET-351");
        assertThat(seul.json().getString("detail"))
                .isEqualTo(
                        "Le calcul a été fait par vous : une autre personne doit le contrôler avant de le proposer.");
        JsonObject proposee = survenir("cdg.carriere2", objet, "{\"evenement\":\"PROPOSER\"}");
        assertThat(proposee.getString("limiteOption")).isEqualTo("2027-09-01");

        refuse(demander("secretaire", objet, choix("C-ART5-I")), 403, "SEC-002");
        Rest.Reponse inconnu = demander("agent", objet, choix("C-ART6-I"));
        refuse(inconnu, 422, "MET-352");
        Rest.Reponse deux = demander("agent", objet, choix("C-ART5-I, C-ART6-I"));
        Refus.exiger(deux, 422, "MET-352", "regle");
        assertThat(deux.json().getString("detail"))
                .isEqualTo("Choisissez un seul des régimes calculés : « C-ART5-I, C-ART6-I » n'en est pas un.");
        survenir("agent", objet, choix("C-ART5-I"));

        refuse(demander("secretaire", objet, arrete()), 403, "SEC-002");
        JsonObject arretee = survenir("maire", objet, arrete());
        assertThat(arretee.getString("etat")).isEqualTo("ARRETEE");
        survenir("secretaire", objet, "{\"evenement\":\"NOTIFIER\"}");
        Rest.Reponse tropTot = demander("cdg.carriere", objet, "{\"evenement\":\"CLORE\"}");
        refuse(tropTot, 409, "MET-001");
        assertThat(tropTot.json().getString("detail"))
                .isEqualTo("L'agent peut encore réviser son option jusqu'au 01/09/2027.");
        Rest.Reponse pdf = Rest.compte("maire").get(objet + "/arrete");
        assertThat(pdf.statut()).isEqualTo(200);
        assertThat(pdf.texte()).startsWith("%PDF");
    }

    @Test
    void lesServicesInutilisablesSontRefusesSurLeurChamp() {
        long carriere = carriere(NIR_AGENT);
        Rest.Reponse doublon = Rest.compte("secretaire")
                .post(
                        REPRISES,
                        etude(
                                carriere,
                                service("PUBLIC", "2021-05-01", "2026-08-31", 2100) + ","
                                        + service("PUBLIC", "2020-01-01", "2021-05-01", 2100)));
        Refus.exiger(doublon, 422, "MET-348", "du");
        assertThat(doublon.json().getString("detail")).startsWith("La même période est présentée deux fois");
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(REPRISES, etude(carriere, service("PUBLIC", "2021-05-01", "2026-08-31", null))),
                422,
                "MET-348",
                "minutesHebdo");
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(REPRISES, etude(carriere, service("PUBLIC", "2021-05-01", "2026-09-01", 2100))),
                422,
                "MET-348",
                "au");
    }

    @Test
    void uneEtudeNeSeVoitNiNeChangeDAilleursEtExigeSaVersion() {
        JsonObject demandee = Offre.creer(
                "secretaire",
                REPRISES,
                etude(carriere(NIR_AGENT), service("PUBLIC", "2021-05-01", "2026-08-31", 2100)));
        String objet = objet(REPRISES, demandee);
        refuse(Rest.compte("arras").get(objet), 404, "IDE-404");
        refuse(Rest.compte("epci").get(objet), 404, "IDE-404");
        assertThat(Rest.compte("agent").get(objet).statut()).isEqualTo(200);
        assertThat(Rest.compte("cdg.signataire").get(objet).statut()).isEqualTo(200);
        refuse(
                Rest.compte("cdg.carriere").post(objet + "/evenements", "{\"evenement\":\"COMPLETER\"}"),
                428,
                "IDE-003");
        refuse(
                Rest.compte("cdg.carriere")
                        .avec("If-Match", "\"99\"")
                        .post(objet + "/evenements", "{\"evenement\":\"COMPLETER\"}"),
                412,
                "IDE-002");
        refuse(Rest.compte("secretaire").avec("If-Match", "\"99\"").put(objet + "/services", "[]"), 412, "IDE-002");
        String cle = UUID.randomUUID().toString();
        String corps = etude(carriere(NIR_AGENT), service("PUBLIC", "2021-05-01", "2026-08-31", 2100));
        Rest.Reponse premiere =
                Rest.compte("secretaire").avec("Idempotency-Key", cle).post(REPRISES, corps);
        Rest.Reponse seconde =
                Rest.compte("secretaire").avec("Idempotency-Key", cle).post(REPRISES, corps);
        assertThat(seconde.enTete("Idempotent-Replayed")).isEqualTo("true");
        assertThat(seconde.texte()).isEqualTo(premiere.texte());
    }

    @Test
    void unStageVaDeLaNominationALaTitularisation() {
        long carriere = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        LocalDate debut = Offre.jour().minusYears(1).minusMonths(2);
        JsonObject ouvert = Offre.creer("secretaire", STAGES, stage(carriere, debut, "SANS_CONCOURS"));
        String objet = objet(STAGES, ouvert);
        assertThat(ouvert.getJsonObject("decompte").getString("finStatutaire"))
                .isEqualTo(debut.plusYears(1).minusDays(1).toString());
        survenir("secretaire", objet, "{\"evenement\":\"COMMENCER\",\"date\":\"" + debut + "\"}");
        refuse(
                demander("secretaire", objet, "{\"evenement\":\"PROROGER\",\"mois\":3,\"motif\":\"Essai\"}"),
                403,
                "SEC-002");
        Rest.Reponse tropLong =
                demander("maire", objet, "{\"evenement\":\"PROROGER\",\"mois\":13,\"motif\":\"Essai\"}");
        Refus.exiger(tropLong, 422, "MET-344", "mois");
        Rest.Reponse sansAvis = demander("maire", objet, "{\"evenement\":\"LICENCIER\",\"motif\":\"Essai\"}");
        Refus.exiger(sansAvis, 422, "MET-346", "avisCap");
        Rest.Reponse avantMoitie = demander(
                "maire",
                objet,
                "{\"evenement\":\"LICENCIER\",\"motif\":\"Essai\",\"date\":\"%s\",\"avisCap\":\"%s\"}"
                        .formatted(debut.plusMonths(2), debut.plusMonths(1)));
        Refus.exiger(avantMoitie, 422, "MET-346", "date");
        JsonObject accompli = survenir("cdg.carriere", objet, "{\"evenement\":\"CONSTATER_TERME\"}");
        assertThat(accompli.getString("etat")).isEqualTo("TITULARISABLE");
        Rest.Reponse premature = demander(
                "maire",
                objet,
                "{\"evenement\":\"TITULARISER\",\"numero\":\"T-1\",\"date\":\"%s\"}".formatted(debut.plusMonths(6)));
        Refus.exiger(premature, 422, "MET-345", "date");
        assertThat(Rest.compte("secretaire").get(objet + "/decompte").texte()).startsWith("%PDF");
        JsonObject titularise = survenir(
                "maire",
                objet,
                "{\"evenement\":\"TITULARISER\",\"numero\":\"T-%s\",\"date\":\"%s\"}"
                        .formatted(
                                UUID.randomUUID().toString().substring(0, 8),
                                accompli.getJsonObject("decompte").getString("titularisation")));
        assertThat(titularise.getString("etat")).isEqualTo("TITULARISE");
        refuse(demander("maire", objet, "{\"evenement\":\"DEMISSIONNER\"}"), 409, "MET-001");
        refuse(Rest.compte("arras").get(objet), 404, "IDE-404");
    }

    /** Published three weeks before: admitted, urgency being the employer's to prove, and said. */
    @Test
    void uneVacancePublieeMoinsDUnMoisAvantEstSignalee() {
        JsonObject court = Offre.creer(
                "secretaire",
                STAGES,
                stage(
                                Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE"),
                                LocalDate.of(2026, 9, 1),
                                "SANS_CONCOURS")
                        .replace("2015-01-02", "2026-08-11"));
        assertThat(court.getString("vacanceLe")).isEqualTo("2026-08-11");
        assertThat(court.getString("avertissement"))
                .startsWith(
                        "La vacance de l'emploi a été publiée le 11/08/2026 : sauf urgence, la nomination n'intervient"
                                + " pas avant le 11/09/2026 (")
                .contains("décret n° 2018-1351, art. 4 (à vérifier)");
    }

    @Test
    void uneNominationSansVacanceOuSansListeEstRefusee() {
        long carriere = carriere(NIR_AGENT);
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(
                                STAGES,
                                stage(carriere, Offre.jour(), "SANS_CONCOURS").replace("V062", "")),
                422,
                "MET-343",
                "vacance");
        Refus.exiger(
                Rest.compte("secretaire").post(STAGES, stage(carriere, Offre.jour(), "CONCOURS")),
                422,
                "MET-343",
                "listeAptitude");
    }

    @Test
    void uneTableSEssaieParUnGestionnaireSeulementEtSesFautesSontDites() {
        String chemin = "/api/v1/tables-classement/chargements/AVANCEMENT?essai=true";
        String csv =
                "de_grade;vers_grade;de_echelon;condition_anciennete_mois_min;condition_max;vers_echelon;fraction_anciennete;"
                        + "plafond_mois;debut;source;seuil_mois;majoration_mois;fin;marque\n"
                        + "C1;C2;4;0;12;2;1;duree-echelon;2026-01-01;Essai;0;0;;source\n";
        refuse(csv(Rest.anonyme(), chemin, csv), 401, "SEC-001");
        refuse(csv(Rest.compte("secretaire"), chemin, csv), 403, "SEC-002");
        JsonObject rapport = csv(Rest.compte("cdg.carriere"), chemin, csv).json();
        assertThat(rapport.getBoolean("ecrit")).isFalse();
        assertThat(rapport.getJsonArray("fautes").getJsonObject(0).getString("message"))
                .isEqualTo("C1>C2 au 01/01/2026 : échelon 4 : rien n'est prévu au-delà de 12 mois");
    }

    @Test
    void lesListesCoutentToujoursAutantDeRequetes() {
        assertThat(Requetes.pendant(() -> Rest.compte("cdg.carriere").get(STAGES + "?taille=200")))
                .isLessThanOrEqualTo(8);
        assertThat(Requetes.pendant(() -> Rest.compte("cdg.carriere").get(REPRISES + "?taille=200")))
                .isLessThanOrEqualTo(8);
    }

    private static Rest.Reponse csv(Rest client, String chemin, String csv) {
        return client.avec("Content-Type", "text/csv").post(chemin, csv);
    }

    private static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    private static Rest.Reponse demander(String compte, String objet, String corps) {
        String version = Rest.compte("cdg.carriere").get(objet).enTete("ETag");
        return Rest.compte(compte).avec("If-Match", version).post(objet + "/evenements", corps);
    }

    private static void refuse(Rest.Reponse reponse, int statut, String code) {
        Refus.exiger(reponse, statut, code);
    }

    private static String choix(String regle) {
        return "{\"evenement\":\"CHOISIR\",\"regle\":\"%s\"}".formatted(regle);
    }

    private static String arrete() {
        return "{\"evenement\":\"ARRETER\",\"numero\":\"R-%s\"}"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
    }

    private static String etude(long carriere, String services) {
        return "{\"carriere\":%d,\"grade\":\"ADJ_ADM\",\"nomination\":\"2026-09-01\",\"services\":[%s]}"
                .formatted(carriere, services);
    }

    private static String service(String nature, String du, String au, Integer minutes) {
        return "{\"nature\":\"%s\",\"du\":\"%s\",\"au\":\"%s\",\"minutesHebdo\":%s,\"employeur\":\"Commune\",\"preuve\":\"Contrat\"}"
                .formatted(nature, du, au, minutes);
    }

    private static String stage(long carriere, LocalDate debut, String voie) {
        return "{\"carriere\":%d,\"grade\":\"ADJ_ADM\",\"voie\":\"%s\",\"debut\":\"%s\",\"vacance\":\"V062\",\"vacanceLe\":\"2015-01-02\"}"
                .formatted(carriere, voie, debut);
    }

    private static String objet(String chemin, JsonObject objet) {
        return chemin + "/" + objet.getJsonNumber("id");
    }

    private static long carriere(String nir) {
        try (Connection connexion = Serveur.connexion();
                PreparedStatement requete =
                        connexion.prepareStatement("SELECT c.id FROM carriere_carriere c JOIN referentiel_agent a"
                                + " ON a.id = c.agent_id WHERE a.nir = ? ORDER BY c.id LIMIT 1")) {
            requete.setString(1, nir);
            try (ResultSet ligne = requete.executeQuery()) {
                ligne.next();
                return ligne.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
