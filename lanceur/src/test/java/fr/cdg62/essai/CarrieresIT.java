package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Careers from outside: registering acts, reading what was known, and who may. */
@DisplayName("Carrières et actes")
class CarrieresIT {
    private static final String ALEMBON = "216200204";

    @Test
    void unActeChangeLaCarriereEtUnAutreNeLaChevauchePas() {
        long id = Agents.carriere();
        String actes = "/api/v1/carrieres/%d/actes".formatted(id);
        JsonObject dispo = Offre.creer("secretaire", actes, Agents.dispo("E-2", "2021-01-01", "2021-12-31"));
        assertThat(dispo.getString("auteur")).isEqualTo("secretaire");
        JsonObject fiche = Offre.lire("maire", "/api/v1/carrieres/%d?au=2021-06-01".formatted(id));
        assertThat(fiche.getString("position")).isEqualTo("DISPONIBILITE");
        assertThat(fiche.getJsonArray("segments")).hasSize(3);
        Rest.Reponse refus = Rest.compte("secretaire").post(actes, Agents.dispo("E-3", "2021-12-31", "2022-06-30"));
        Refus.exiger(refus, 409, "MET-300", "changements");
        assertThat(refus.json().getString("detail")).contains("chevauche « Disponibilité » en cours");
        Refus.exiger(
                Rest.compte("secretaire").post(actes, Agents.dispo("E-2", "2021-01-01", "2021-12-31")),
                409,
                "MET-307",
                "numero");
    }

    @Test
    void unActeAnnuleResteEtNeProduitPlusRien() {
        long id = Agents.carriere();
        String actes = "/api/v1/carrieres/%d/actes".formatted(id);
        JsonObject dispo = Offre.creer("secretaire", actes, Agents.dispo("E-2", "2021-01-01", "2021-12-31"));
        Rest.Reponse annule = Rest.compte("secretaire")
                .avec("If-Match", "\"%d\"".formatted(dispo.getInt("version")))
                .post(
                        "/api/v1/actes/%d/annulation"
                                .formatted(dispo.getJsonNumber("id").longValue()),
                        "{\"motif\":\"Erreur de date\"}");
        assertThat(annule.statut()).as(annule.texte()).isEqualTo(200);
        JsonObject fiche = Offre.lire("secretaire", "/api/v1/carrieres/%d?au=2021-06-01".formatted(id));
        assertThat(fiche.getString("position")).isEqualTo("ACTIVITE");
        JsonArray liste = Rest.compte("secretaire").get(actes).liste();
        assertThat(liste).hasSize(2);
        assertThat(liste.getJsonObject(0).getString("motifAnnulation")).isEqualTo("Erreur de date");
    }

    @Test
    void hierOnNeSavaitRienDeCetteCarriere() {
        long id = Agents.carriere();
        String hier = Offre.jour().minusDays(1).toString();
        JsonObject fiche = Offre.lire("secretaire", "/api/v1/carrieres/%d?connuLe=%s".formatted(id, hier));
        assertThat(fiche.getJsonArray("segments")).isEmpty();
        assertThat(Offre.lire("secretaire", "/api/v1/carrieres/" + id).getJsonArray("segments"))
                .hasSize(1);
    }

    @Test
    void uneDisponibiliteNEstPasOuverteAuStagiaire() {
        long id = Agents.carriere("secretaire", Objets.ABLAIN, "STAGIAIRE");
        Refus.exiger(
                Rest.compte("secretaire")
                        .post(
                                "/api/v1/carrieres/%d/actes".formatted(id),
                                Agents.dispo("E-2", "2021-01-01", "2021-12-31")),
                422,
                "MET-301",
                "type");
    }

    @Test
    void leControleDitToutSansRienEnregistrer() {
        long id = Agents.carriere();
        String corps = Agents.dispo("E-9", "2021-01-01", "2025-12-31");
        Rest.Reponse reponse =
                Rest.compte("secretaire").post("/api/v1/carrieres/%d/actes/verification".formatted(id), corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        JsonObject constat = reponse.json().getJsonArray("constats").getJsonObject(0);
        assertThat(constat.getString("gravite")).isEqualTo("BLOQUANT");
        assertThat(constat.getString("code")).isEqualTo("MET-302");
        assertThat(reponse.json().getJsonObject("avant").getString("position")).isEqualTo("ACTIVITE");
        assertThat(reponse.json().getJsonObject("apres").getString("position")).isEqualTo("DISPONIBILITE");
        assertThat(Rest.compte("secretaire")
                        .get("/api/v1/carrieres/%d/actes".formatted(id))
                        .liste())
                .hasSize(1);
    }

    @Test
    void lAnomalieEstGardeeEtVisible() {
        long id = Agents.carriere();
        String actes = "/api/v1/carrieres/%d/actes".formatted(id);
        Offre.creer("secretaire", actes, Agents.dispo("E-2", "2021-01-01", "2021-12-31"));
        JsonObject suite = Offre.creer("secretaire", actes, Agents.dispo("E-3", "2022-01-01", "2022-12-31"));
        assertThat(suite.getJsonArray("constats").getJsonObject(0).getString("code"))
                .isEqualTo("DEMANDE_NON_INDIQUEE");
        JsonObject page = Offre.lire("cdg.carriere", "/api/v1/carrieres/anomalies?siren=" + Objets.ABLAIN);
        assertThat(page.getJsonArray("elements").getValuesAs(JsonObject.class))
                .anyMatch(a -> a.getJsonNumber("carriere").longValue() == id);
    }

    @Test
    void lAgentLitSaCarriereEtAucuneAutre() {
        Rest agent = Rest.compte("agent");
        JsonObject moi = agent.get("/api/v1/agents/moi").json();
        long sienne = moi.getJsonArray("carrieres")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        assertThat(agent.get("/api/v1/carrieres/" + sienne).statut()).isEqualTo(200);
        assertThat(agent.get("/api/v1/carrieres/%d/actes".formatted(sienne)).statut())
                .isEqualTo(200);
        Refus.exiger(agent.get("/api/v1/carrieres/" + Agents.carriere()), 404, "IDE-404");
        Refus.exiger(
                agent.post(
                        "/api/v1/carrieres/%d/actes".formatted(sienne),
                        Agents.dispo("E-2", "2027-01-01", "2027-12-31")),
                403,
                "SEC-002");
    }

    @Test
    void leGestionnaireAVueSurSesArrondissementsSeulement() {
        long calaisis = Agents.carriere("cdg.carriere", ALEMBON, "TITULAIRE");
        assertThat(Rest.compte("cdg.carriere")
                        .get("/api/v1/carrieres/" + calaisis)
                        .statut())
                .isEqualTo(200);
        Refus.exiger(Rest.compte("cdg.carriere2").get("/api/v1/carrieres/" + calaisis), 404, "IDE-404");
        assertThat(Rest.compte("cdg.signataire")
                        .get("/api/v1/carrieres/" + calaisis)
                        .statut())
                .isEqualTo(200);
    }

    /** Specification numérique, § 1.0: no career for the socle commun; its comptes retraite stay open to it. */
    @Test
    void leSocleCommunNeSuitPasSesCarrieres() {
        JsonObject sien = Offre.lire("arras", "/api/v1/agents-retraite?siren=216200410&texte=FICTIF-R954")
                .getJsonArray("elements")
                .getJsonObject(0);
        String carriere = "/api/v1/carrieres/" + sien.getJsonNumber("carriere");
        String agent = "/api/v1/agents/"
                + Offre.lire("cdg.carriere", carriere).getJsonObject("carriere").getJsonNumber("agent");
        Rest arras = Rest.compte("arras");
        for (String chemin : List.of(
                carriere,
                carriere + "/actes",
                agent,
                "/api/v1/carrieres",
                "/api/v1/carrieres?siren=216200410",
                "/api/v1/carrieres/anomalies?siren=216200410",
                "/api/v1/dossiers?siren=216200410",
                "/api/v1/pieces?siren=216200410",
                "/api/v1/entretiens?siren=216200410")) {
            Rest.Reponse refus = arras.get(chemin);
            Refus.exiger(refus, 403, "REJ-ADH-01", "mission");
            assertThat(refus.json().getString("detail"))
                    .as(chemin)
                    .startsWith("La mission « Constitution et mise à jour du dossier individuel du fonctionnaire »");
        }
        Refus.exiger(
                arras.post(carriere + "/actes/verification", Agents.dispo("S-1", "2027-01-01", "2027-12-31")),
                403,
                "REJ-ADH-01",
                "mission");
        assertThat(sien.keySet()).containsOnly("carriere", "nom", "prenom", "grade", "siren", "employeur");
        assertThat(arras.get(carriere + "/services-cnracl").statut()).isEqualTo(200);
    }

    @Test
    void leSocleCommunNOuvrePasLeDossier() {
        long agent = Agents.agent("arras", Offre.ARRAS);
        Refus.exiger(
                Rest.compte("arras").post("/api/v1/carrieres", Agents.corpsCarriere(agent, Offre.ARRAS, "TITULAIRE")),
                403,
                "REJ-ADH-01");
    }

    @Test
    void laFicheCouteAutantPourUneLongueCarriere() {
        long courte = Agents.carriere();
        long longue = Agents.carriere();
        for (int annee = 2021; annee < 2026; annee++) {
            Offre.creer(
                    "secretaire",
                    "/api/v1/carrieres/%d/actes".formatted(longue),
                    Agents.dispo("L-" + annee, annee + "-01-01", annee + "-03-31"));
        }
        for (String suite : new String[] {"", "/actes"}) {
            long une = Requetes.pendant(() -> Rest.compte("secretaire").get("/api/v1/carrieres/" + courte + suite));
            long autre = Requetes.pendant(() -> Rest.compte("secretaire").get("/api/v1/carrieres/" + longue + suite));
            assertThat(autre).as(suite).isEqualTo(une).isLessThan(12);
        }
    }

    @Test
    void laListeSeChercheParNomFinDeNirEtGrade() {
        JsonObject parNir =
                Offre.lire("secretaire", "/api/v1/carrieres?siren=%s&nirFin=90066".formatted(Objets.ABLAIN));
        assertThat(parNir.getInt("total")).isEqualTo(1);
        JsonObject agent = parNir.getJsonArray("elements").getJsonObject(0);
        assertThat(agent.getString("nom")).isEqualTo("FICTIF-900");
        JsonObject parNom = Offre.lire("cdg.carriere", "/api/v1/carrieres?texte=fictif-900");
        assertThat(parNom.getInt("total")).isEqualTo(1);
        JsonObject parGrade = Offre.lire("secretaire", "/api/v1/carrieres?grade=ADJ_ADM&taille=200");
        assertThat(parGrade.getJsonArray("elements").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(c -> c.getString("grade").equals("ADJ_ADM"));
    }
}
