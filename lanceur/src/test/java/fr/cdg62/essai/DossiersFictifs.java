package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The usual gestures on the dossiers de retraite of Ablain, as their users make them. */
final class DossiersFictifs {
    static final String DOSSIERS = "/api/v1/dossiers-retraite";
    static final String AVIS = "/api/v1/avis-prealables";
    static final String MANDATS = "/api/v1/mandats-retraite";

    /** The example of the French banks, its key right. */
    static final String IBAN = "FR7630006000011234567890189";

    private static final List<String> OBLIGATOIRES = List.of(
            "DEMANDE_PENSION", "ETAT_SERVICES", "ARRETE_RADIATION", "DERNIER_BULLETIN", "RIB", "LIVRET_FAMILLE");

    private DossiersFictifs() {}

    /** Born on 10 May 1963, titulaire since 1990: 62 years 9 months, the age of the generation, on 10 February 2026. */
    static long retraitable(String nom) {
        return retraitable(nom, LocalDate.of(1990, Month.JANUARY, 1));
    }

    /** The same, titulaire since another day. */
    static long retraitable(String nom, LocalDate depuis) {
        long carriere = CarrieresFictives.titulaire(Objets.ABLAIN, nom, "ADJ_ADM", "ADJ_ADM", 11, depuis);
        CarrieresFictives.executer(
                "UPDATE referentiel_agent SET date_naissance = '1963-05-10' WHERE id ="
                        + " (SELECT agent_id FROM carriere_carriere WHERE id = ?)",
                carriere);
        return carriere;
    }

    static String corps(long carriere, String type) {
        return ("{\"carriere\":%d,\"type\":\"%s\",\"demandeeLe\":\"2026-11-01\",\"depart\":{\"dernierJour\":\"2027-05-31\","
                        + "\"radiation\":\"2027-06-01\",\"effet\":\"2027-06-01\"},\"iban\":\"%s\"}")
                .formatted(carriere, type, IBAN);
    }

    /** A dossier of pension normale, just opened. */
    static long dossier(long carriere) {
        return ouvrir(carriere, "NORMALE");
    }

    /** The path of a dossier of pension normale, just opened for a new agent. */
    static String nouveau(String nom) {
        return DOSSIERS + "/" + dossier(retraitable("FICTIF-" + nom));
    }

    static long ouvrir(long carriere, String type) {
        return Offre.creer("secretaire", DOSSIERS, corps(carriere, type))
                .getJsonNumber("id")
                .longValue();
    }

    /** A mandate of Ablain; {@code fin} in JSON. */
    static long mandat(String debut, String fin) {
        return Offre.creer(
                        "maire",
                        MANDATS,
                        "{\"siren\":\"216200014\",\"reference\":\"Délibération 2026-42\",\"debut\":\"%s\",\"fin\":%s}"
                                .formatted(debut, fin))
                .getJsonNumber("id")
                .longValue();
    }

    /** Revokes a mandate of Ablain. */
    static JsonObject revoquer(String mandat) {
        return revoquer("maire", mandat);
    }

    static JsonObject revoquer(String signataire, String mandat) {
        Rest.Reponse reponse = Rest.compte(signataire)
                .avec("If-Match", Rest.compte(signataire).get(mandat).enTete("ETag"))
                .post(mandat + "/revocation", "{\"motif\":\"Fin de la convention\"}");
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    /** An opinion of the CNRACL on a long career, asked for a departure and given. */
    static void avisRendu(long carriere, String depart, String avis) {
        String corps = ObjetsRetraite.corpsAvis(carriere).replace("2027-09-01", depart);
        String objet = AVIS + "/" + Offre.creer("secretaire", AVIS, corps).getJsonNumber("id");
        survenir("secretaire", objet, numero("TRANSMETTRE", "DAP-" + carriere, Offre.jour()));
        survenir("secretaire", objet, date("ETUDIER", Offre.jour()));
        survenir(
                "secretaire",
                objet,
                "{\"evenement\":\"%s\",\"date\":\"%s\",\"note\":\"Durée cotisée.\"}".formatted(avis, Offre.jour()));
    }

    static void deposer(String compte, String objet, String type) {
        deposer(compte, objet, type, "%PDF-1.4\n" + type + System.nanoTime() + "\n%%EOF\n");
    }

    private static void deposer(String compte, String objet, String type, String pdf) {
        Offre.creer(compte, objet + "/pieces?type=" + type + "&nom=" + type + ".pdf", pdf);
    }

    static void completer(String objet, String... autres) {
        OBLIGATOIRES.forEach(type -> deposer("secretaire", objet, type));
        for (String type : autres) {
            deposer("secretaire", objet, type);
        }
    }

    static Rest.Reponse demander(String compte, String objet, String corps) {
        return demander(Rest.compte(compte), objet, corps);
    }

    static Rest.Reponse demander(Rest client, String objet, String corps) {
        return client.avec("If-Match", Rest.compte("cdg.carriere").get(objet).enTete("ETag"))
                .post(objet + "/evenements", corps);
    }

    static JsonObject survenir(String compte, String objet, String corps) {
        Rest.Reponse reponse = demander(compte, objet, corps);
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        return reponse.json();
    }

    static String evenement(String nom) {
        return "{\"evenement\":\"%s\"}".formatted(nom);
    }

    static String note(String nom, String note) {
        return "{\"evenement\":\"%s\",\"note\":\"%s\"}".formatted(nom, note);
    }

    static String date(String nom, LocalDate date) {
        return "{\"evenement\":\"%s\",\"date\":\"%s\"}".formatted(nom, date);
    }

    static String numero(String nom, String numero, LocalDate date) {
        return "{\"evenement\":\"%s\",\"numero\":\"%s\",\"date\":\"%s\"}".formatted(nom, numero, date);
    }

    /** Complete, checked, sent, with its décompte received on a day. */
    static void jusquAuDecompte(String objet, LocalDate recuLe, String... autresPieces) {
        enTraitement(objet, autresPieces);
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE");
        survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", recuLe));
    }

    /** The same today, with this document. */
    static void jusquAuDecompte(String objet, String pdf) {
        enTraitement(objet);
        deposer("cdg.carriere", objet, "DECOMPTE_PROVISOIRE", pdf);
        survenir("cdg.carriere", objet, date("RECEVOIR_DECOMPTE", Offre.jour()));
    }

    private static void enTraitement(String objet, String... autresPieces) {
        completer(objet, autresPieces);
        survenir("secretaire", objet, evenement("SOUMETTRE"));
        survenir("cdg.carriere", objet, evenement("CONFORME"));
        survenir("cdg.carriere", objet, numero("TRANSMETTRE", "P-62-1", Offre.jour()));
        survenir("cdg.carriere", objet, date("METTRE_EN_TRAITEMENT", Offre.jour()));
    }

    /** What the control of a dossier finds: gravity and code. */
    static List<String> codes(String compte, String objet) {
        return Offre.lire(compte, objet + "/controle").getJsonArray("constats").getValuesAs(JsonObject.class).stream()
                .map(constat -> constat.getString("gravite") + " " + constat.getString("code"))
                .toList();
    }
}
