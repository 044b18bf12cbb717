package fr.cdg62.essai;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** A list, an inscription, a tableau of Ablainzevelle and a campaign, made once for the tables of requests. */
public final class ListesFictives {

    /** By the names that the tables give them in braces. */
    static final Map<String, Supplier<String>> SOURCES = Map.of(
            "listeaptitude", ListesFictives::liste,
            "inscription", ListesFictives::inscription,
            "tableau", ListesFictives::tableau,
            "campagnepi", ListesFictives::campagne,
            "dossierpi", ListesFictives::dossierPI,
            "gradetableau", ListesFictives::grade,
            "annee", () -> String.valueOf(Offre.jour().getYear()),
            "anneesuivante", () -> String.valueOf(Offre.jour().getYear() + 1));

    private static final String LISTES = "/api/v1/listes-aptitude";
    private static final String ABLAINZEVELLE = "216200022";
    private static final String GRADE = "AGENT_SOCIAL_P2";

    private ListesFictives() {}

    private static String liste() {
        return id(Offre.creer("cdg.carriere", LISTES, "{\"nature\":\"CONCOURS\",\"grade\":\"INF_SG\",\"annee\":2025}"));
    }

    private static String inscription() {
        String liste = LISTES + "/" + liste();
        Rest.Reponse reponse = Rest.compte("cdg.carriere")
                .avec("If-Match", Rest.compte("cdg.carriere").get(liste).enTete("ETag"))
                .post(
                        liste + "/inscriptions",
                        "{\"nom\":\"Fictif\",\"prenom\":\"Table\",\"dateNaissance\":\"1990-01-05\"}");
        return id(reponse.json());
    }

    /** A grade of which Ablainzevelle may draw the tableau: lignes directrices and rate are there. */
    private static String grade() {
        ldg();
        taux(GRADE);
        return GRADE;
    }

    private static void ldg() {
        String chemin = "/api/v1/regles-promotion/lignes-directrices";
        String jour = Offre.jour().toString();
        boolean enVigueur = Rest.compte("secretaire").get(chemin + "?siren=" + ABLAINZEVELLE).liste().stream()
                .map(valeur -> valeur.asJsonObject())
                .anyMatch(ldg ->
                        ldg.getString("debut").compareTo(jour) <= 0 && jour.compareTo(ldg.getString("fin")) <= 0);
        if (!enVigueur) {
            Offre.creer(
                    "secretaire",
                    chemin,
                    ("{\"siren\":\"%s\",\"objet\":\"AVANCEMENT\",\"reference\":\"Arrêté 7\",\"cstLe\":\"%s\","
                                    + "\"debut\":\"%s\",\"fin\":\"%s\"}")
                            .formatted(ABLAINZEVELLE, Offre.janvier(), Offre.janvier(), Offre.decembre()));
        }
    }

    private static void taux(String grade) {
        LocalDate jour = Offre.jour();
        Offre.creer(
                "secretaire",
                "/api/v1/regles-promotion/taux",
                ("{\"siren\":\"%s\",\"grade\":\"%s\",\"pourcentage\":100,\"arrondi\":\"SUP\","
                                + "\"deliberation\":\"2026-7\",\"delibereeLe\":\"%s\",\"cstLe\":\"%s\"}")
                        .formatted(ABLAINZEVELLE, grade, jour, jour));
    }

    /** A proposal of Ablain-Saint-Nazaire in an open campaign. */
    private static String dossierPI() {
        GestesPI.ldgDuCdg();
        long campagne = GestesPI.preparer(20, 20);
        GestesPI.reussir(GestesPI.evenement("cdg.carriere", campagne, "OUVRIR"));
        return String.valueOf(GestesPI.propose(campagne, "Table-Promu"));
    }

    /** A draft of Ablain for an agent whom Ablain has 22 hours and Aire-sur-la-Lys 11 hours a week; gives its id. */
    public static String dossierDeDeuxEmployeurs() {
        LocalDate depuis = LocalDate.of(2010, 1, 1);
        GestesPI.ldgDuCdg();
        long campagne = GestesPI.preparer(2, 40);
        GestesPI.reussir(GestesPI.evenement("cdg.carriere", campagne, "OUVRIR"));
        long carriere = CarrieresFictives.titulaire(GestesPI.ABLAIN, "Avis-Promu", "ADJ_ADM", "ADJ_ADM_P1", 5, depuis);
        CarrieresFictives.heures(carriere, 22, depuis);
        CarrieresFictives.autreEmploi(carriere, "216200147", 11, depuis.plusYears(1));
        return id(Offre.creer("secretaire", GestesPI.DOSSIERS, GestesPI.dossier(campagne, carriere)));
    }

    /** An open campaign with a proposal declared irrecevable, whose letter is still to be sent; gives its id. */
    public static String campagneAvecCourrier() {
        GestesPI.ldgDuCdg();
        long campagne = GestesPI.preparer(18, 18);
        GestesPI.reussir(GestesPI.evenement("cdg.carriere", campagne, "OUVRIR"));
        GestesPI.irrecevable(GestesPI.propose(campagne, "Zzz-Promu"));
        return String.valueOf(campagne);
    }

    /** An agent taken in charge by the CdG this year, who meets the conditions of the next grade. */
    public static void prisEnChargePromouvable() {
        int annee = Offre.jour().getYear();
        long carriere = CarrieresFictives.titulaire(
                ABLAINZEVELLE, "Delattre-Fictif", "ADJ_TECH", "ADJ_TECH_P2", 8, LocalDate.of(annee - 10, 3, 1));
        CarrieresFictives.prisEnCharge(carriere, LocalDate.of(annee, 1, 1), LocalDate.of(annee, 12, 31));
    }

    /** The CdG may draw its tableau of the grade of that agent: lignes directrices and rate are there. */
    public static void reglesDuCentre() {
        ldgDuCentre();
        Offre.creer(
                "cdg.carriere",
                GestesTableau.REGLES + "/taux",
                GestesTableau.taux("100")
                        .replace(GestesTableau.ABLAIN, GestesTableau.CENTRE)
                        .replace("ATTEE_P1", "ADJ_TECH_P1"));
    }

    /** Lignes directrices of the CdG for its own avancements, from this year on; once. */
    static void ldgDuCentre() {
        String lignes = GestesTableau.REGLES + "/lignes-directrices";
        if (Rest.compte("cdg.carriere")
                .get(lignes + "?siren=" + GestesTableau.CENTRE)
                .liste()
                .isEmpty()) {
            Offre.creer(
                    "cdg.carriere",
                    lignes,
                    GestesTableau.ldg(GestesTableau.ANNEE + 5).replace(GestesTableau.ABLAIN, GestesTableau.CENTRE));
        }
    }

    /** A tableau of Ablainzevelle with two agents to rank and one set apart; gives its id. */
    public static String tableauAClasser() {
        ldg();
        taux("ADJ_TECH_P1");
        LocalDate depuis = LocalDate.of(Offre.jour().getYear() - 10, 3, 1);
        for (String nom : new String[] {"Aubert-Fictif", "Bacquet-Fictif"}) {
            CarrieresFictives.titulaire(ABLAINZEVELLE, nom, "ADJ_TECH", "ADJ_TECH_P2", 8, depuis);
        }
        CarrieresFictives.sansGrille(ABLAINZEVELLE, "Caron-Fictif", "ADJ_TECH", "ADJ_TECH_P2", 8, depuis);
        return id(Offre.creer(
                "secretaire",
                "/api/v1/tableaux-avancement",
                "{\"siren\":\"%s\",\"grade\":\"ADJ_TECH_P1\",\"annee\":%d}"
                        .formatted(ABLAINZEVELLE, Offre.jour().getYear())));
    }

    /** A campaign that is closed, its quotas yet to be worked out; gives its id. */
    public static String campagneClose() {
        String id = id(Offre.creer(
                "cdg.carriere",
                "/api/v1/promotion-interne/campagnes",
                "{\"annee\":2034,\"ouvreLe\":\"2034-01-15\",\"clotLe\":\"2034-03-15\"}"));
        CarrieresFictives.executer("UPDATE carriere_campagne_pi SET etat = 'CLOSE' WHERE id = ?", id);
        return id;
    }

    private static String tableau() {
        return id(Offre.creer(
                "secretaire",
                "/api/v1/tableaux-avancement",
                Objets.dans("{\"siren\":\"%s\",\"grade\":\"{gradetableau}\",\"annee\":%d}"
                        .formatted(ABLAINZEVELLE, Offre.jour().getYear()))));
    }

    private static String campagne() {
        return id(Offre.creer(
                "cdg.carriere",
                "/api/v1/promotion-interne/campagnes",
                "{\"annee\":2032,\"ouvreLe\":\"2032-01-15\",\"clotLe\":\"2032-03-15\"}"));
    }

    private static String id(JsonObject objet) {
        return objet.getJsonNumber("id").toString();
    }
}
