package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Runs and proposals of avancement d'échelon for tests, on careers of Ablain-Saint-Nazaire made for them. */
final class Echelons {
    static final String CAMPAGNES = "/api/v1/campagnes-echelon";
    static final String PROPOSITIONS = "/api/v1/propositions-echelon";

    private static final String ENTETE_IMPORT =
            "nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;quotite;heures;libelle\n";

    private Echelons() {}

    /** A new titulaire, adjoint administratif at the fifth échelon, which lasts one year, since a day. */
    static long cinquieme(String nom, LocalDate depuis) {
        return CarrieresFictives.titulaire(Objets.ABLAIN, nom, "ADJ_ADM", "ADJ_ADM", 5, depuis);
    }

    /** Runs the computation for a collectivité up to its end. */
    static JsonObject calculer(String siren) {
        JsonObject lancee = Offre.creer("cdg.carriere", CAMPAGNES, "{\"siren\":\"%s\"}".formatted(siren));
        JsonObject fin = fin(lancee.getJsonNumber("id").longValue());
        assertThat(fin.getString("etat")).isEqualTo("TERMINEE");
        return fin;
    }

    static JsonObject fin(long campagne) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> Offre.lire("cdg.carriere", CAMPAGNES + "/" + campagne), a -> !"EN_COURS"
                        .equals(a.getString("etat")));
    }

    /** The living or past proposal of a career for an échelon, as the CdG sees it. */
    static JsonObject proposition(long carriere, int versEchelon) {
        return propositions("cdg.carriere", carriere).getValuesAs(JsonObject.class).stream()
                .filter(p -> p.getInt("versEchelon") == versEchelon)
                .findFirst()
                .orElseThrow();
    }

    /** What an account sees of the proposals of a career. */
    static JsonArray propositions(String compte, long carriere) {
        String siren = compte.equals("agent") ? "" : "&siren=" + Objets.ABLAIN;
        return Offre.lire(compte, PROPOSITIONS + "?carriere=" + carriere + siren)
                .getJsonArray("elements");
    }

    static String chemin(JsonObject proposition) {
        return PROPOSITIONS + "/" + proposition.getJsonNumber("id");
    }

    /** Asks for an event on the present version, whatever the answer. */
    static Rest.Reponse demander(String compte, String chemin, String corps) {
        return Rest.compte(compte).avec("If-Match", Objets.version(chemin)).post(chemin + "/evenements", corps);
    }

    /** Makes an event happen. */
    static JsonObject survenir(String compte, String chemin, String evenement) {
        Rest.Reponse reponse = demander(compte, chemin, Offre.evenement(evenement));
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    /** What an échéance calls a proposal. */
    static String objet(String chemin) {
        return "PROPOSITION_ECHELON:" + chemin.substring(chemin.lastIndexOf('/') + 1);
    }

    /** The échéances of a proposal that wait for the collectivité, as its home page reads them. */
    static List<JsonObject> echeance(String chemin) {
        return Offre.lire("secretaire", "/api/v1/echeances?siren=" + Objets.ABLAIN + "&taille=200")
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(e -> e.getString("objet").equals(objet(chemin)))
                .toList();
    }

    /** A run that is over. */
    static String campagne() {
        return calculer("216200022").getJsonNumber("id").toString();
    }

    /** A computed proposal, and so that it stays. */
    static String calculee() {
        long carriere = cinquieme("FICTIF-TABLES", Offre.jour().minusMonths(10));
        calculer(Objets.ABLAIN);
        return proposition(carriere, 6).getJsonNumber("id").toString();
    }

    /** A file of one new agent. */
    static String fichier() {
        return ENTETE_IMPORT + Agents.nir() + ";AGENT;FICTIF-TABLES;Alix;1980-01-01;216200147;;;;;;;;;;\n";
    }

    /** A deposited file of one agent. */
    static String importation() {
        Rest.Reponse depose = Rest.compte("cdg.carriere")
                .avec("Content-Type", "text/csv")
                .post("/api/v1/importations-carrieres?nom=tables.csv", fichier());
        assertThat(depose.statut()).as(depose.texte()).isEqualTo(201);
        return depose.json().getJsonNumber("id").toString();
    }
}
