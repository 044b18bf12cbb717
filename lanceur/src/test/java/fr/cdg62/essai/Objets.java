package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Objects that the tables of requests name in braces: {@code {devis}}, {@code {facture}}… are ids of objects of
 * Ablain-Saint-Nazaire, found or made once; {@code {siren}} is a new fictitious SIREN each time,
 * {@code {jour}} today.
 */
final class Objets {

    static final String ABLAIN = "216200014";

    private static final Pattern NOM = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern VERSIONNE = Pattern.compile(
            "/api/v1/(?:(?<finances>devis|conventions|prestations|factures|cotisations|remboursements-concours)|(?<numerique>commandes-securisation)"
                    + "|(?<carriere>propositions-echelon|dossiers|pieces|transferts|entretiens|saisines|listes-aptitude"
                    + "|inscriptions|tableaux-avancement|promotion-interne/campagnes|stages|reprises|comptes-retraite|anomalies-di|dossiers-retraite|mandats-retraite|retablissements|avis-prealables"
                    + "|affiliations-cnracl|reprises-anteriorite|cohortes-retraite|entretiens-retraite))/\\d{2,}");
    private static final String MISSION = "MP_DEMAT";
    private static final Map<String, String> CONNUS = new ConcurrentHashMap<>();
    private static final Map<String, Supplier<String>> SOURCES = Map.of(
            "devis", () -> premier("cdg.finances", "/api/v1/devis?siren=" + ABLAIN),
            "convention", () -> premier("cdg.finances", "/api/v1/conventions?siren=" + ABLAIN + "&mission=ARCHIVAGE"),
            "prestation", () -> premier("cdg.finances", "/api/v1/prestations?siren=" + ABLAIN),
            "facture", Objets::facture,
            "facturation", Objets::facturation,
            "declaration", () -> premier("cdg.finances", Declarations.chemin(ABLAIN)),
            "titre", () -> premier("cdg.finances", "/api/v1/titres?siren=" + ABLAIN),
            "commande", () -> premier("cdg.numerique", "/api/v1/commandes-securisation?siren=" + ABLAIN),
            "document", Objets::document,
            "habilitation", () -> premier("administrateur", "/api/v1/habilitations?siren=" + ABLAIN));

    /** A structure without any membership, and its request to join. */
    private static final Map<String, Supplier<String>> DEMANDEUR =
            Map.of("nouvelle", Objets::structure, "notification", Objets::notification);

    /** An application opened far from the days that the tests of the portail look at. */
    private static final Map<String, Supplier<String>> PORTAIL = Map.of(
            "habilitationapplication",
            () -> id(Offre.creer(
                    "maire",
                    "/api/v1/collectivites/" + ABLAIN + "/applications/habilitations",
                    "{\"application\":\"PEPS\",\"compte\":\"secretaire\",\"debut\":\"2096-01-01\"}")));

    private static final Map<String, Supplier<String>> CONCOURS = Map.of(
            "concours", () -> String.valueOf(Concours.enregistrer("Refus", 40, "1000.00")),
            "remboursement",
                    () -> id(Concours.rembourser(Concours.enregistrer("Remboursé", 2, "10.00"), structure(), "Essai")));

    private static final Map<String, Supplier<String>> CARRIERE = Map.of(
            "stage", () -> id(Offre.creer("secretaire", "/api/v1/stages", Stages.corpsStage())),
            "stagesaisi", Stages::corpsStage,
            "reprise", () -> id(Offre.creer("secretaire", "/api/v1/reprises", Stages.corpsReprise())),
            "reprisesaisie", Stages::corpsReprise,
            "agent", () -> String.valueOf(Agents.agent("secretaire", ABLAIN)),
            "carriere", () -> String.valueOf(Agents.carriere()),
            "acte", Agents::acte,
            "agentsaisi", () -> Agents.corpsAgent(ABLAIN),
            "carrieresaisie", () -> Agents.corpsCarriere(Agents.agent("secretaire", ABLAIN), ABLAIN, "TITULAIRE"));

    private static final Map<String, Supplier<String>> ECHELONS = Map.of(
            "campagneechelon",
            Echelons::campagne,
            "proposition",
            Echelons::calculee,
            "importation",
            Echelons::importation,
            "fichierimport",
            Echelons::fichier,
            "autrefichierimport",
            Echelons::fichier,
            "cinquieme",
            () -> String.valueOf(Echelons.cinquieme("FICTIF-REFUS", LocalDate.of(2024, 3, 1))),
            "dernier",
            () -> String.valueOf(CarrieresFictives.titulaire(
                    ABLAIN, "FICTIF-DERNIER", "ADJ_ADM", "ADJ_ADM", 11, LocalDate.of(2024, 3, 1))));

    private Objets() {}

    /** The text with its names replaced; null stays null. */
    static String dans(String texte) {
        return texte == null ? null : NOM.matcher(texte).replaceAll(nom -> objet(nom.group(1)));
    }

    /** Version of the object that this path names or acts upon, as {@code ETag} gives it; 0 when there is none. */
    static String version(String chemin) {
        Matcher objet = VERSIONNE.matcher(chemin);
        return objet.find() ? Rest.compte(lecteur(objet)).get(objet.group()).enTete("ETag") : "\"0\"";
    }

    private static String lecteur(Matcher objet) {
        return Stream.of("finances", "numerique", "carriere")
                .filter(module -> objet.group(module) != null)
                .map(module -> "cdg." + module)
                .findFirst()
                .orElseThrow();
    }

    private static String objet(String nom) {
        if (nom.equals("siren")) {
            return Fictif.siren();
        }
        if (nom.equals("jour")) {
            return Offre.jour().toString();
        }
        String connu = CONNUS.get(nom);
        if (connu == null) {
            connu = Stream.of(
                            SOURCES,
                            DEMANDEUR,
                            PORTAIL,
                            CONCOURS,
                            CARRIERE,
                            ECHELONS,
                            ObjetsDossier.SOURCES,
                            ListesFictives.SOURCES,
                            ObjetsRetraite.SOURCES,
                            ObjetsRetraite.DEPARTS,
                            DroitsRetraiteFictifs.SOURCES)
                    .filter(sources -> sources.containsKey(nom))
                    .findFirst()
                    .orElseThrow()
                    .get(nom)
                    .get();
            CONNUS.put(nom, connu);
        }
        return connu;
    }

    private static String premier(String compte, String liste) {
        return id(Offre.lire(compte, liste).getJsonArray("elements").getJsonObject(0));
    }

    private static String id(JsonObject objet) {
        return objet.getJsonNumber("id").toString();
    }

    private static String facturation() {
        LocalDate debut = Offre.janvier().minusYears(1);
        return id(Offre.facturer(MISSION, debut, debut.plusYears(1).minusDays(1)));
    }

    private static String facture() {
        String factures = "/api/v1/factures?siren=" + ABLAIN + "&mission=" + MISSION;
        if (Offre.lire("cdg.finances", factures).getInt("total") == 0) {
            Offre.conventionActive(
                    Offre.Client.ABLAIN,
                    MISSION,
                    Offre.janvier(),
                    "[{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait convenu\",\"montant\":600}]");
            Offre.facturer(MISSION, Offre.janvier(), Offre.decembre());
        }
        return premier("cdg.finances", factures);
    }

    private static String document() {
        return id(Offre.creer(
                "secretaire", "/api/v1/documents?siren=" + ABLAIN + "&objet=ESSAI:1&nom=essai.txt", "Le conseil"));
    }

    static String structure() {
        String siren = Fictif.siren();
        Offre.creer(
                "cdg.referentiel",
                "/api/v1/collectivites",
                "{\"siren\":\"%s\",\"type\":\"SYNDICAT_MIXTE\",\"nom\":\"Syndicat fictif\"}".formatted(siren));
        Offre.creer(
                "cdg.referentiel",
                "/api/v1/collectivites/" + siren + "/effectifs",
                "{\"date\":\"2024-12-31\",\"titulairesTempsComplet\":20,\"stagiairesTempsComplet\":0,"
                        + "\"titulairesTempsNonComplet\":0,\"contractuels\":1,\"origine\":\"Essai\"}");
        return siren;
    }

    private static String notification() {
        return id(Offre.creer(
                "cdg.referentiel",
                "/api/v1/collectivites/%s/notifications".formatted(structure()),
                "{\"nature\":\"AFFILIATION\",\"date\":\"%s\",\"reference\":\"Essai\"}".formatted(Offre.jour())));
    }
}
