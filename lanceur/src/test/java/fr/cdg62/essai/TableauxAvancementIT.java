package fr.cdg62.essai;

import static fr.cdg62.essai.GestesTableau.ABLAIN;
import static fr.cdg62.essai.GestesTableau.ANNEE;
import static fr.cdg62.essai.GestesTableau.REGLES;
import static fr.cdg62.essai.GestesTableau.TABLEAUX;
import static fr.cdg62.essai.GestesTableau.evenement;
import static fr.cdg62.essai.GestesTableau.ldg;
import static fr.cdg62.essai.GestesTableau.ligne;
import static fr.cdg62.essai.GestesTableau.lignes;
import static fr.cdg62.essai.GestesTableau.nomination;
import static fr.cdg62.essai.GestesTableau.proposer;
import static fr.cdg62.essai.GestesTableau.refuse;
import static fr.cdg62.essai.GestesTableau.reussir;
import static fr.cdg62.essai.GestesTableau.sansLdg;
import static fr.cdg62.essai.GestesTableau.taux;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tableau d'avancement from the promouvables to the nominations, and what it refuses on the way. */
class TableauxAvancementIT {

    private static final String OUVERTURE =
            "{\"siren\":\"" + ABLAIN + "\",\"grade\":\"ATTEE_P1\",\"annee\":" + ANNEE + "}";

    @Test
    void vaDesPromouvablesAuxNominations() {
        for (String nom : List.of("Aaa-Essai", "Bbb-Essai", "Ccc-Essai", "Ddd-Essai")) {
            CarrieresFictives.titulaire(ABLAIN, nom, "ATTEE", "ATTEE_P2", 8, LocalDate.of(2015, 3, 1));
        }
        CarrieresFictives.titulaire(ABLAIN, "Eee-Essai", "ATTEE", "ATTEE_P2", 2, LocalDate.of(2025, 3, 1));
        long id = ouvrir();
        JsonArray lignes = lignes(id);
        assertThat(lignes).as("l'agent au 2e échelon n'est pas promouvable").hasSize(4);

        ranger(id, lignes);
        refuse(
                evenement("secretaire", id, "ARRETER"),
                403,
                "SEC-002",
                "Vos habilitations ne permettent pas l'opération ARRETER à l'état PROPOSITIONS.");
        CarrieresFictives.ldgEchues(
                ABLAIN, () -> refuse(evenement("maire", id, "ARRETER"), 422, "MET-360", sansLdg(Offre.jour())));
        assertThat(reussir(evenement("maire", id, "ARRETER")).getString("numero"))
                .startsWith("TABARR-" + ANNEE);
        refuse(
                evenement("maire", id, "ARRETER"),
                409,
                "MET-001",
                "L'opération ARRETER n'est pas possible à l'état ARRETE. Possible maintenant : TRANSMETTRE, ANNULER.");
        assertThat(Rest.compte("maire").get(TABLEAUX + "/" + id + "/arrete").texte())
                .startsWith("%PDF");
        reussir(evenement("secretaire", id, "TRANSMETTRE"));
        assertThat(Rest.anonyme()
                        .get("/api/v1/public/tableaux-avancement/" + id)
                        .statut())
                .isEqualTo(404);
        assertThat(evenement("maire", id, "PUBLIER").statut()).isEqualTo(403);
        refuse(
                Rest.compte("maire").get(TABLEAUX + "/" + id + "/attestation-publicite"),
                409,
                "MET-001",
                "Le tableau n'est pas publié : il n'y a pas encore d'attestation de publicité.");
        assertThat(echeances()).as("transmis : plus rien à envoyer").doesNotContain("TABLEAU_TRANSMISSION:" + id);
        reussir(evenement("cdg.carriere", id, "PUBLIER"));
        assertThat(Rest.compte("maire")
                        .get(TABLEAUX + "/" + id + "/attestation-publicite")
                        .texte())
                .startsWith("%PDF");
        publie(id);
        prisEnChargeDepuis(id, lignes);
        nommer(id, lignes);
        nomineAvantLesConditions();
    }

    /** Taken in charge by the CdG since the tableau, the first is no longer for her employer to promote. */
    private static void prisEnChargeDepuis(long id, JsonArray lignes) {
        long carriere = lignes.getJsonObject(1)
                .getJsonObject("promouvable")
                .getJsonNumber("carriere")
                .longValueExact();
        LocalDate jour = Offre.jour();
        CarrieresFictives.prisEnCharge(carriere, jour, jour);
        Rest.Reponse refus = nomination("maire", id, ligne(lignes, 1), jour, false);
        CarrieresFictives.executer(
                "DELETE FROM carriere_fait WHERE carriere_id = ? AND code = 'PRISE_EN_CHARGE'", carriere);
        refuse(
                refus,
                422,
                "MET-369",
                "Au %1$td/%1$tm/%1$tY, l'agent est pris en charge par le Centre de gestion, au sein duquel il concourt (CGFP, art. L542-16)."
                        .formatted(jour));
    }

    /** Five years in the grade on 1 March of the next year: not a day before. */
    private static void nomineAvantLesConditions() {
        CarrieresFictives.titulaire(ABLAIN, "Hhh-Essai", "ADJ_ANIM", "ADJ_ANIM_P2", 8, LocalDate.of(ANNEE - 4, 3, 1));
        Offre.creer("maire", REGLES + "/taux", taux("100").replace("ATTEE_P1", "ADJ_ANIM_P1"));
        long id = Offre.creer(
                        "secretaire",
                        TABLEAUX,
                        OUVERTURE.replace("ATTEE_P1", "ADJ_ANIM_P1").replace(":" + ANNEE, ":" + (ANNEE + 1)))
                .getJsonNumber("id")
                .longValueExact();
        JsonArray lignes = lignes(id);
        reussir(proposer(id, lignes, new int[] {1}, "Mérite %d"));
        for (String[] etape :
                new String[][] {{"maire", "ARRETER"}, {"maire", "TRANSMETTRE"}, {"cdg.carriere", "PUBLIER"}}) {
            reussir(evenement(etape[0], id, etape[1]));
        }
        refuse(
                nomination("maire", id, ligne(lignes, 0), LocalDate.of(ANNEE + 1, 2, 28), false),
                422,
                "MET-366",
                "Zoé Hhh-Essai remplit les conditions le 01/03/%d : la nomination ne peut pas être antérieure."
                        .formatted(ANNEE + 1));
        reussir(nomination("maire", id, ligne(lignes, 0), LocalDate.of(ANNEE + 1, 3, 1), false));
    }

    /** Without lignes directrices, then without rate, no tableau; then one only. */
    private static long ouvrir() {
        refuse(Rest.compte("secretaire").post(TABLEAUX, OUVERTURE), 422, "MET-360", sansLdg(Offre.jour()));
        refuse(
                Rest.compte("maire").post(REGLES + "/lignes-directrices", ldg(ANNEE + 6)),
                422,
                "FMT-010",
                "Des lignes directrices de gestion valent 6 ans au plus : jusqu'au 31/12/%d.".formatted(ANNEE + 5));
        Offre.creer(
                "maire",
                REGLES + "/lignes-directrices",
                ldg(ANNEE + 5)
                        .replace(ANNEE + "-01-01", (ANNEE - 6) + "-01-01")
                        .replace((ANNEE + 5) + "-12-31", (ANNEE - 1) + "-12-31"));
        refuse(Rest.compte("secretaire").post(TABLEAUX, OUVERTURE), 422, "MET-360", sansLdg(Offre.jour()));
        Offre.creer("maire", REGLES + "/lignes-directrices", ldg(ANNEE + 5));
        refuse(
                Rest.compte("secretaire").post(TABLEAUX, OUVERTURE),
                422,
                "MET-361",
                "L'assemblée n'a pas fixé de taux de promotion pour le grade ATTEE_P1.");
        refuse(
                Rest.compte("maire").post(REGLES + "/taux", taux("101")),
                422,
                "FMT-010",
                "Le taux de promotion va de 0 à 100 %.");
        Offre.creer("maire", REGLES + "/taux", taux("70"));
        JsonObject tableau = Offre.creer("secretaire", TABLEAUX, OUVERTURE);
        assertThat(echeances())
                .contains("TABLEAU_TRANSMISSION:" + tableau.getInt("id"), "TABLEAU:" + tableau.getInt("id"));
        assertThat(tableau.getString("etat")).isEqualTo("PROMOUVABLES_CALCULES");
        assertThat(tableau.getInt("promouvables")).isEqualTo(4);
        assertThat(tableau.getInt("maximum")).as("70 % de 4 = 2,8").isEqualTo(3);
        refuse(
                Rest.compte("secretaire").post(TABLEAUX, OUVERTURE),
                409,
                "MET-362",
                "Le tableau %d de ce grade existe déjà : il est unique et ne se modifie pas dans l'année."
                        .formatted(ANNEE));
        return tableau.getJsonNumber("id").longValueExact();
    }

    private static void ranger(long id, JsonArray lignes) {
        refuse(
                proposer(id, lignes, new int[] {1, 2, 3, 4}, "Mérite %d"),
                422,
                "MET-364",
                "4 agents proposés pour 3 au plus : 4 promouvables × 70 % = 2,8, arrondi à l'entier supérieur"
                        + " (délibération 2026-12 du %1$td/%1$tm/%1$tY).".formatted(Offre.jour()));
        refuse(
                proposer(id, lignes, new int[] {1, 2, 3}, "Ordre alphabétique"),
                422,
                "MET-363",
                "Le tableau suit l'ordre alphabétique, ce que la loi interdit : classez par mérite, ou motivez chaque"
                        + " rang par un mérite propre à l'agent.");
        refuse(
                proposer(id, lignes, new int[] {1}, ""),
                422,
                "MET-363",
                "Le rang de Zoé Aaa-Essai n'est pas motivé : le tableau suit l'ordre du mérite.");
        refuse(
                proposer(id, lignes, new int[] {1, 3}, "Mérite %d"),
                422,
                "FMT-010",
                "Les rangs se suivent à partir de 1, un par agent.");
        JsonObject propose = reussir(proposer(id, lignes, new int[] {2, 1, 3}, "Mérite %d"));
        assertThat(propose.getString("etat")).isEqualTo("PROPOSITIONS");
        assertThat(propose.getString("parts")).contains("4 promouvables", "3 inscrits");
    }

    private static void publie(long id) {
        Rest.Reponse csv = Rest.anonyme().get("/api/v1/public/tableaux-avancement/" + id + "/inscrits.csv");
        assertThat(csv.texte())
                .isEqualTo("\uFEFF\"rang\";\"nom\";\"prenom\"\r\n\"1\";\"Bbb-Essai\";\"Zoé\"\r\n\"2\";\"Aaa-Essai\";"
                        + "\"Zoé\"\r\n\"3\";\"Ccc-Essai\";\"Zoé\"\r\n");
        assertThat(Rest.anonyme()
                        .get("/api/v1/public/tableaux-avancement?annee=" + ANNEE)
                        .texte())
                .contains("\"id\":" + id)
                .doesNotContain("1980", "nir");
    }

    private static void nommer(long id, JsonArray lignes) {
        LocalDate jour = Offre.jour();
        refuse(
                nomination("maire", id, ligne(lignes, 0), jour, false),
                409,
                "MET-365",
                "Zoé Bbb-Essai, au rang 1, doit être nommé ou refuser avant Zoé Aaa-Essai, au rang 2.");
        refuse(
                nomination("maire", id, ligne(lignes, 1), jour.plusYears(1), false),
                422,
                "MET-366",
                "Un tableau de %1$d permet de nommer du 01/01/%1$d au 31/12/%1$d, et non au %2$td/%2$tm/%2$tY."
                        .formatted(ANNEE, jour.plusYears(1)));
        for (String autre : new String[] {"secretaire", "cdg.carriere", "cdg.signataire"}) {
            Refus.exiger(nomination(autre, id, ligne(lignes, 1), jour, false), 403, "SEC-002");
        }
        CarrieresFictives.ldgEchues(
                ABLAIN,
                () -> refuse(nomination("maire", id, ligne(lignes, 1), jour, false), 422, "MET-360", sansLdg(jour)));
        reussir(nomination("maire", id, ligne(lignes, 1), jour, true));
        JsonObject nomme = reussir(nomination("maire", id, ligne(lignes, 0), jour, false));
        assertThat(nomme.getString("etat")).isEqualTo("NOMINATIONS");
        avancer(lignes, jour);
        Rest.Reponse arrete = Rest.compte("maire").get(TABLEAUX + "/" + id + "/arrete?ligne=" + ligne(lignes, 0));
        assertThat(arrete.statut()).as("table C2 vers C3 non chargée").isEqualTo(422);
        assertThat(arrete.json().getString("detail")).contains("2016-596");
    }

    /** The act goes by the tableau: for the one named, that day, and for nobody else. */
    private static void avancer(JsonArray lignes, LocalDate jour) {
        for (int rang : new int[] {1, 2}) {
            Rest.Reponse refus = Rest.compte("secretaire").post(actes(lignes, rang), avancement(jour));
            Refus.exiger(refus, 422, "MET-369", "changements");
            assertThat(refus.json().getString("detail"))
                    .startsWith("Aucun tableau d'avancement ne nomme l'agent au grade ATTEE_P1 au ");
        }
        Refus.exiger(Rest.compte("secretaire").post(actes(lignes, 0), avancement(jour.minusDays(1))), 422, "MET-369");
        Offre.creer("secretaire", actes(lignes, 0), avancement(jour));
    }

    private static String actes(JsonArray lignes, int rang) {
        return "/api/v1/carrieres/%s/actes"
                .formatted(
                        lignes.getJsonObject(rang).getJsonObject("promouvable").getJsonNumber("carriere"));
    }

    private static String avancement(LocalDate effet) {
        return """
                {"type":"AVANCEMENT_GRADE","numero":"G-%1$s","dateSignature":"%2$s","dateEffet":"%1$s","changements":[\
                {"nature":"SITUATION","du":"%1$s","code":"ATTEE_P1","echelon":5,"jours":0}]}""".formatted(effet, Offre.jour());
    }

    private static String echeances() {
        return Rest.compte("maire")
                .get("/api/v1/echeances?siren=" + ABLAIN + "&taille=200")
                .texte();
    }
}
