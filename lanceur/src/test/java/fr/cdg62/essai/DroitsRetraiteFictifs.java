package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Supplier;

/** Affiliations, cohorts and interviews for tests, made for Ablain-Saint-Nazaire unless said otherwise. */
final class DroitsRetraiteFictifs {
    static final String AFFILIATIONS = "/api/v1/affiliations-cnracl";
    static final String COHORTES = "/api/v1/cohortes-retraite";
    static final String ENTRETIENS = "/api/v1/entretiens-retraite";
    static final LocalDate EFFET = LocalDate.of(2025, Month.SEPTEMBER, 1);

    static final Map<String, Supplier<String>> SOURCES = Map.of(
            "affiliable",
            () -> String.valueOf(affiliable("FICTIF-AFFILIABLE")),
            "affiliationlibre",
            () -> String.valueOf(affiliable("FICTIF-LIBRE")),
            "affiliationcnracl",
            () -> id(affilier(affiliable("FICTIF-AFFILIE"), 2100)),
            "reprenable",
            () -> String.valueOf(ReprisesFictives.reprenable(Objets.ABLAIN, "REPRENABLE")),
            "repriseanteriorite",
            () -> ReprisesFictives.nouvelle("REPRISE").substring(ReprisesFictives.REPRISES.length() + 1),
            "cohorteretraite",
            () -> id(cohorte(2029, 1989, "RIS")),
            "consultable",
            () -> String.valueOf(DossiersFictifs.retraitable("FICTIF-CONSULTABLE")),
            "entretienretraite",
            () -> id(entretien(DossiersFictifs.retraitable("FICTIF-ENTRETIEN"))));

    private DroitsRetraiteFictifs() {}

    /** Titulaire of the first échelon (IB 367, IM 366) since a September; her NIR says as much as her civil status. */
    static long affiliable(String nom) {
        return CarrieresFictives.titulaire(Objets.ABLAIN, nom, "ADJ_ADM", "ADJ_ADM", 1, EFFET);
    }

    static String contrat(String nature, int minutes) {
        return ("{\"dateEffet\":\"%s\",\"nature\":\"%s\",\"minutes\":%d,\"grade\":\"ADJ_ADM\",\"indiceBrut\":367,"
                        + "\"indiceMajore\":366,\"categorie\":\"SEDENTAIRE\"}")
                .formatted(EFFET, nature, minutes);
    }

    static String affiliation(long carriere, int minutes) {
        return "{\"carriere\":%d,\"contrat\":%s}".formatted(carriere, contrat("TITULAIRE", minutes));
    }

    static JsonObject affilier(long carriere, int minutes) {
        return Offre.creer("secretaire", AFFILIATIONS, affiliation(carriere, minutes));
    }

    static JsonObject cohorte(int annee, int naissance, String type) {
        return Offre.creer(
                "cdg.carriere",
                COHORTES,
                "{\"annee\":%d,\"naissance\":%d,\"type\":\"%s\"}".formatted(annee, naissance, type));
    }

    static String demande(long carriere, boolean accord) {
        return "{\"carriere\":%d,\"attentes\":\"Partir sans décote.\",\"accord\":%s}".formatted(carriere, accord);
    }

    static JsonObject entretien(long carriere) {
        return Offre.creer("secretaire", ENTRETIENS, demande(carriere, true));
    }

    static String rendezVous(LocalDate jour, String lieu) {
        return ("{\"evenement\":\"FIXER\",\"rendezVous\":{\"jour\":\"%s\",\"heure\":\"14:30\",\"lieu\":\"%s\","
                        + "\"adresse\":\"Lien fictif\",\"conseiller\":\"Nadia Fictive\"}}")
                .formatted(jour, lieu);
    }

    static String id(JsonObject objet) {
        return objet.getJsonNumber("id").toString();
    }
}
