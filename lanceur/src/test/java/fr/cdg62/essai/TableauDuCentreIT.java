package fr.cdg62.essai;

import static fr.cdg62.essai.GestesTableau.ANNEE;
import static fr.cdg62.essai.GestesTableau.CENTRE;
import static fr.cdg62.essai.GestesTableau.REGLES;
import static fr.cdg62.essai.GestesTableau.TABLEAUX;
import static fr.cdg62.essai.GestesTableau.evenement;
import static fr.cdg62.essai.GestesTableau.ligne;
import static fr.cdg62.essai.GestesTableau.lignes;
import static fr.cdg62.essai.GestesTableau.nomination;
import static fr.cdg62.essai.GestesTableau.proposer;
import static fr.cdg62.essai.GestesTableau.refuse;
import static fr.cdg62.essai.GestesTableau.reussir;
import static fr.cdg62.essai.GestesTableau.sansLdg;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The CdG draws its tableau for those it has taken in charge and its own agents, as an employer does (CGFP, art. L542-16). */
@DisplayName("Tableau d'avancement du Centre de gestion")
class TableauDuCentreIT {
    private static final String MAIRIE = "216200303";
    private static final String AUTRE_MAIRIE = "216200311";
    private static final LocalDate ANCIEN = LocalDate.of(ANNEE - 10, 3, 1);

    @BeforeAll
    static void arreterLesLignesDirectrices() {
        ListesFictives.ldgDuCentre();
    }

    @Test
    void vaDesPrisEnChargeAuxNominations() {
        long premiere = prisEnCharge(MAIRIE, "Ppa-Essai");
        long replacee = prisEnCharge(AUTRE_MAIRIE, "Ppb-Essai");
        titulaire(CENTRE, "Ppc-Essai");
        titulaire(MAIRIE, "Ppd-Essai");

        long id = ouvrir();
        JsonArray lignes = lignes(id);
        assertThat(lignes.stream()
                        .map(ligne -> ligne.asJsonObject()
                                .getJsonObject("promouvable")
                                .getString("nom"))
                        .toList())
                .as("pris en charge quel que soit leur employeur, agents du Centre, et personne d'autre")
                .containsExactly("Ppa-Essai", "Ppb-Essai", "Ppc-Essai");

        assertThat(reussir(proposer("cdg.carriere", id, lignes, new int[] {2, 1}, "Mérite %d"))
                        .getString("parts"))
                .isEqualTo("3 promouvables : 3 femmes (100 %), 0 hommes (0 %) ; 2 inscrits : 2 femmes (100 %), 0 hommes"
                        + " (0 %)");
        refuse(
                evenement("cdg.carriere", id, "ARRETER"),
                403,
                "SEC-002",
                "Vos habilitations ne permettent pas l'opération ARRETER à l'état PROPOSITIONS.");
        assertThat(reussir(evenement("cdg.signataire", id, "ARRETER")).getString("numero"))
                .startsWith("TABARR-" + ANNEE);
        assertThat(Rest.compte("cdg.signataire")
                        .get(TABLEAUX + "/" + id + "/arrete")
                        .texte())
                .startsWith("%PDF");
        reussir(evenement("cdg.carriere", id, "TRANSMETTRE"));
        reussir(evenement("cdg.carriere", id, "PUBLIER"));
        JsonObject publie =
                Rest.anonyme().get("/api/v1/public/tableaux-avancement/" + id).json();
        assertThat(publie.getString("collectivite")).isEqualTo("Centre de gestion fictif (démonstration)");
        nommer(id, lignes, replacee);
        avancer(premiere);
    }

    /** As for an employer: lignes directrices, then a rate; then one tableau, which the CdG opens for nobody else. */
    private static long ouvrir() {
        String ouverture = ouverture(CENTRE, "ADJ_ADM_P1");
        CarrieresFictives.ldgEchues(
                CENTRE,
                () -> refuse(
                        Rest.compte("cdg.carriere").post(TABLEAUX, ouverture), 422, "MET-360", sansLdg(Offre.jour())));
        refuse(
                Rest.compte("cdg.carriere").post(TABLEAUX, ouverture),
                422,
                "MET-361",
                "L'assemblée n'a pas fixé de taux de promotion pour le grade ADJ_ADM_P1.");
        Offre.creer("cdg.carriere", REGLES + "/taux", taux("ADJ_ADM_P1", 50));
        refuse(
                Rest.compte("cdg.carriere").post(TABLEAUX, ouverture("216200014", "ADJ_ADM_P1")),
                403,
                "SEC-002",
                "Chaque autorité territoriale dresse son tableau : le Centre de gestion n'ouvre que le sien.");
        Refus.exiger(Rest.compte("secretaire").post(TABLEAUX, ouverture), 404, "IDE-404");
        JsonObject tableau = Offre.creer("cdg.carriere", TABLEAUX, ouverture);
        assertThat(tableau.getInt("maximum")).as("50 % de 3 = 1,5").isEqualTo(2);
        refuse(
                Rest.compte("cdg.carriere").post(TABLEAUX, ouverture),
                409,
                "MET-362",
                "Le tableau %d de ce grade existe déjà : il est unique et ne se modifie pas dans l'année."
                        .formatted(ANNEE));
        return tableau.getJsonNumber("id").longValueExact();
    }

    /** The first has found a job again since the tableau: her new employer promotes her, the CdG no longer does. */
    private static void nommer(long id, JsonArray lignes, long replacee) {
        LocalDate jour = Offre.jour();
        refuse(
                nomination("cdg.carriere", id, ligne(lignes, 1), jour, false),
                403,
                "SEC-002",
                "Vos habilitations ne permettent pas l'opération NOMMER à l'état PUBLIE.");
        refuse(
                nomination("cdg.signataire", id, ligne(lignes, 0), jour, false),
                409,
                "MET-365",
                "Zoé Ppb-Essai, au rang 1, doit être nommé ou refuser avant Zoé Ppa-Essai, au rang 2.");
        CarrieresFictives.executer(
                "DELETE FROM carriere_fait WHERE carriere_id = ? AND code = 'PRISE_EN_CHARGE'", replacee);
        refuse(
                nomination("cdg.signataire", id, ligne(lignes, 1), jour, false),
                422,
                "MET-369",
                "Au %1$td/%1$tm/%1$tY, l'agent n'est pas pris en charge par le Centre de gestion : il concourt chez son employeur."
                        .formatted(jour));
        reussir(nomination("cdg.signataire", id, ligne(lignes, 1), jour, true));
        assertThat(reussir(nomination("cdg.signataire", id, ligne(lignes, 0), jour, false))
                        .getString("etat"))
                .isEqualTo("NOMINATIONS");
    }

    /** The CdG records the act of the agent it named; without a table from C2 to C3, his place is only said unchecked. */
    private static void avancer(long carriere) {
        JsonArray constats = Offre.creer("cdg.carriere", actes(carriere), acte(Offre.jour(), "ADJ_ADM_P1", 6, 0))
                .getJsonArray("constats");
        assertThat(constats.getJsonObject(0).getString("code")).isEqualTo("CLASSEMENT_NON_CONTROLE");
        assertThat(constats.getJsonObject(0).getString("gravite")).isEqualTo("ANOMALIE");
        assertThat(constats.getJsonObject(0).getString("message"))
                .startsWith("Le classement dans le nouveau grade n'a pas pu être contrôlé. Table non chargée")
                .contains("2016-596");
    }

    @Test
    void leTableauDUnEmployeurResteLeSien() {
        long id = Long.parseLong(Objets.dans("{tableau}"));
        for (String compte : new String[] {"cdg.carriere", "cdg.signataire"}) {
            Refus.exiger(proposer(compte, id, lignes(id), new int[] {}, ""), 403, "SEC-002");
            Refus.exiger(evenement(compte, id, "RECALCULER"), 403, "SEC-002");
        }
    }

    /**
     * Attaché principal at the ninth échelon for 17 months on the first of this month: all kept in the fifth échelon of
     * hors classe (tables statutaires, § 1.1).
     */
    @Test
    void lActeSuitLaTableDeClassement() {
        LocalDate jour = Offre.jour().withDayOfMonth(1);
        long carriere =
                CarrieresFictives.titulaire(MAIRIE, "Qqa-Essai", "ATTACHE", "ATTACHE_P", 9, jour.minusMonths(17));
        CarrieresFictives.prisEnCharge(carriere, LocalDate.of(ANNEE, 1, 1), LocalDate.of(ANNEE, 12, 31));
        long id = horsClasse(jour);
        for (int[] fausse : new int[][] {{4, 510}, {5, 480}}) {
            Rest.Reponse refus =
                    Rest.compte("cdg.carriere").post(actes(carriere), acte(jour, "ATTACHE_HC", fausse[0], fausse[1]));
            Refus.exiger(refus, 422, "MET-342", "changements");
        }
        assertThat(Rest.compte("cdg.carriere")
                        .post(actes(carriere), acte(jour, "ATTACHE_HC", 4, 0))
                        .json()
                        .getString("detail"))
                .startsWith(
                        ("Au %1$td/%1$tm/%1$tY, l'agent quitte le grade ATTACHE_P, échelon 9 avec 1 an 5 mois d'ancienneté : la"
                                        + " table de classement le place dans le grade ATTACHE_HC, échelon 5 avec 1 an 5 mois"
                                        + " d'ancienneté, et non échelon 4 sans ancienneté.")
                                .formatted(jour));
        JsonObject enregistre = Offre.creer("cdg.carriere", actes(carriere), acte(jour, "ATTACHE_HC", 5, 510));
        assertThat(enregistre.getJsonArray("constats").toString()).doesNotContain("CLASSEMENT", "BLOQUANT");
        assertThat(Rest.compte("cdg.signataire")
                        .get(TABLEAUX + "/" + id + "/arrete?ligne=" + ligne(lignes(id), 0))
                        .texte())
                .startsWith("%PDF");
    }

    /** The agent of the only line named to attaché hors classe that day; the id of the tableau. */
    private static long horsClasse(LocalDate jour) {
        Offre.creer("cdg.carriere", REGLES + "/taux", taux("ATTACHE_HC", 100));
        long id = Offre.creer("cdg.carriere", TABLEAUX, ouverture(CENTRE, "ATTACHE_HC"))
                .getJsonNumber("id")
                .longValueExact();
        reussir(Rest.compte("cdg.carriere")
                .avec("If-Match", GestesTableau.version(id))
                .put(
                        TABLEAUX + "/" + id + "/propositions",
                        "[{\"ligne\":%d,\"rang\":1,\"motif\":\"Mérite\",\"fonctions\":\"Direction de projets\"}]"
                                .formatted(ligne(lignes(id), 0))));
        reussir(evenement("cdg.signataire", id, "ARRETER"));
        reussir(evenement("cdg.carriere", id, "TRANSMETTRE"));
        reussir(evenement("cdg.carriere", id, "PUBLIER"));
        reussir(nomination("cdg.signataire", id, ligne(lignes(id), 0), jour, false));
        return id;
    }

    private static long titulaire(String siren, String nom) {
        return CarrieresFictives.titulaire(siren, nom, "ADJ_ADM", "ADJ_ADM_P2", 8, ANCIEN);
    }

    private static long prisEnCharge(String siren, String nom) {
        long carriere = titulaire(siren, nom);
        CarrieresFictives.prisEnCharge(carriere, LocalDate.of(ANNEE, 1, 1), LocalDate.of(ANNEE, 12, 31));
        return carriere;
    }

    private static String ouverture(String siren, String grade) {
        return "{\"siren\":\"%s\",\"grade\":\"%s\",\"annee\":%d}".formatted(siren, grade, ANNEE);
    }

    private static String taux(String grade, int pourcentage) {
        return GestesTableau.taux(String.valueOf(pourcentage))
                .replace(GestesTableau.ABLAIN, CENTRE)
                .replace("ATTEE_P1", grade);
    }

    private static String actes(long carriere) {
        return "/api/v1/carrieres/%d/actes".formatted(carriere);
    }

    private static String acte(LocalDate effet, String grade, int echelon, int jours) {
        return """
                {"type":"AVANCEMENT_GRADE","numero":"G-%1$s","dateSignature":"%2$s","dateEffet":"%1$s","changements":[\
                {"nature":"SITUATION","du":"%1$s","code":"%3$s","echelon":%4$d,"jours":%5$d}]}""".formatted(effet, Offre.jour(), grade, echelon, jours);
    }
}
