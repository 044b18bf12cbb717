package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Supplier;

/** Objects of the dossiers that the tables of requests name in braces, each made once; see {@link Objets}. */
final class ObjetsDossier {

    /** Two records of one person, entered twice. */
    private static final String PAIRE = "PAIRE" + System.nanoTime();

    static final Map<String, Supplier<String>> SOURCES = Map.of(
            "agentlibre", () -> String.valueOf(NouveauxAgents.nouveau("LIBRE")),
            "dossier", () -> lu(piece("DOSSIER"), "dossier"),
            "piece", () -> lu(piece("PIECE"), "id"),
            "transfert", ObjetsDossier::transfert,
            "entretien", ObjetsDossier::entretien,
            "saisine", ObjetsDossier::saisine,
            "fusion", ObjetsDossier::fusion,
            "gardable", () -> String.valueOf(NouveauxAgents.nouveau(PAIRE)),
            "absorbable", () -> String.valueOf(NouveauxAgents.nouveau(PAIRE)));

    private ObjetsDossier() {}

    /** The act of nomination of a new agent, just deposited. */
    static JsonObject piece(String nom) {
        String chemin =
                "/api/v1/agents/%d/pieces?type=NOMINATION_STAGIAIRE&dateSignature=2026-01-05&dateEffet=2026-01-12&nom=n.pdf"
                        .formatted(NouveauxAgents.nouveau(nom));
        return Offre.creer("secretaire", chemin, "%PDF-1.4\n" + nom + System.nanoTime() + "\n%%EOF\n");
    }

    private static String transfert() {
        String chemin = "/api/v1/dossiers/" + lu(piece("TRANSFERT"), "dossier") + "/transferts";
        return lu(
                Offre.creer(
                        "cdg.carriere",
                        chemin,
                        "{\"destinataire\":\"CDG 59\",\"employeur\":\"Ville fictive\",\"dateDepart\":\"2027-01-01\"}"),
                "id");
    }

    private static String entretien() {
        String corps =
                "{\"dossier\":%s,\"annee\":2025,\"convoqueLe\":\"2026-01-05\",\"prevuLe\":\"2026-01-20\",\"fichePoste\":true}"
                        .formatted(lu(piece("ENTRETIEN"), "dossier"));
        return lu(Offre.creer("secretaire", "/api/v1/entretiens", corps), "id");
    }

    private static String saisine() {
        return lu(
                Offre.creer(
                        "secretaire",
                        "/api/v1/saisines",
                        "{\"siren\":\"216200014\",\"nature\":\"JURIDIQUE\",\"theme\":\"AUTRE\",\"objet\":\"Essai\",\"question\":\"Essai ?\"}"),
                "id");
    }

    private static String fusion() {
        String nom = "FUSION" + System.nanoTime();
        String corps = "{\"garde\":%d,\"absorbe\":%d,\"motif\":\"Livret de famille vérifié\"}"
                .formatted(NouveauxAgents.nouveau(nom), NouveauxAgents.nouveau(nom));
        return lu(Offre.creer("cdg.carriere", "/api/v1/rapprochements", corps), "id");
    }

    private static String lu(JsonObject objet, String champ) {
        return objet.getJsonNumber(champ).toString();
    }
}
