package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a reading costs the database: the same number of queries for one line as for twenty or more. A list is read in two,
 * its page and its total; the caller's habilitations make one more where his rights depend on the collectivité. An object
 * is read with each of its lists, and those habilitations once: they let the caller in, and tell what he may do with it.
 */
class CoutLecturesIT {

    private static final int BEAUCOUP = 20;
    private static final String MISSION = "PSY_COL";
    private static final String PRESTATIONS = "/api/v1/prestations?mission=SOSPAIE&siren=216200410&taille=200";

    @ParameterizedTest(name = "{0} par {1} : {2} requêtes")
    @CsvSource({
        "/api/v1/devis?siren=216200410, arras, 3",
        "/api/v1/conventions, cdg.finances, 3",
        "/api/v1/prestations?siren=216200410, arras, 3",
        "/api/v1/factures, cdg.finances, 3",
        "/api/v1/commandes-securisation, cdg.numerique, 3",
        "/api/v1/collectivites/216200014/commandes-securisation, secretaire, 3",
        "/api/v1/messages, cdg.numerique, 2",
        "/api/v1/comptes, administrateur, 2",
        "/api/v1/journal, administrateur, 2",
        "/api/v1/echeances, cdg.finances, 4",
        "/api/v1/cotisations, cdg.finances, 3",
        "/api/v1/titres, cdg.finances, 3",
        "/api/v1/recouvrement/retards, cdg.finances, 4",
        "/api/v1/parametres, cdg.finances, 2",
        "/api/v1/collectivites, cdg.referentiel, 2",
        "/api/v1/affiliations, cdg.referentiel, 2",
    })
    void uneListe(String chemin, String compte, long requetes) throws Exception {
        remplir(chemin);
        Rest client = Rest.compte(compte);
        String taille = chemin + (chemin.contains("?") ? "&" : "?") + "taille=";
        assertThat(elements(client, taille + 1)).isEqualTo(1);
        assertThat(elements(client, taille + 200)).isGreaterThanOrEqualTo(BEAUCOUP);
        assertThat(Requetes.pendant(() -> client.get(taille + 1))).isEqualTo(requetes);
        assertThat(Requetes.pendant(() -> client.get(taille + 200))).isEqualTo(requetes);
    }

    private static int elements(Rest client, String chemin) {
        return client.get(chemin).json().getJsonArray("elements").size();
    }

    private static void remplir(String liste) throws Exception {
        if (liste.contains("devis")) {
            repeter(rang -> devis(1));
        } else if (liste.contains("conventions") || liste.contains("factures") || liste.contains("titres")) {
            facturer();
        } else if (liste.contains("prestations")) {
            prestations();
        } else if (liste.contains("commandes")) {
            repeter(rang -> commande("ANTIVIRUS"));
        } else if (liste.contains("messages")) {
            for (int i = 0; i < BEAUCOUP; i++) {
                assertThat(ClientSoap.envoyer(ClientSoap.message("ping", "")).statusCode())
                        .isEqualTo(200);
            }
        } else if (liste.contains("comptes")) {
            repeter(CoutLecturesIT::inviter);
        } else if (liste.contains("echeances") || liste.contains("cotisations") || liste.contains("retards")) {
            repeter(CoutLecturesIT::declarer);
        }
    }

    private static void repeter(IntConsumer geste) {
        IntStream.range(0, BEAUCOUP).forEach(geste);
    }

    private static String devis(int lignes) {
        String ligne = IntStream.range(0, lignes)
                .mapToObj(i -> "{\"prestation\":\"AUDIT\",\"quantite\":" + (i + 1) + "}")
                .collect(Collectors.joining(","));
        return "/api/v1/devis/"
                + Offre.creer(
                                "arras",
                                "/api/v1/devis",
                                "{\"siren\":\"216200410\",\"mission\":\"SOSPAIE\",\"objet\":\"Coût\",\"lignesTarifees\":["
                                        + ligne + "]}")
                        .getJsonNumber("id");
    }

    private static String commande(String... services) {
        String liste = IntStream.range(0, services.length)
                .mapToObj(i -> "{\"service\":\"" + services[i] + "\",\"quantite\":1}")
                .collect(Collectors.joining(","));
        return "/api/v1/commandes-securisation/"
                + Offre.creer(
                                "secretaire",
                                "/api/v1/collectivites/216200014/commandes-securisation",
                                "{\"services\":[" + liste + "],\"nomContact\":\"Claire Fictive\","
                                        + "\"courrielContact\":\"secretaire@demonstration.invalid\"}")
                        .getJsonNumber("id");
    }

    private static void inviter(int rang) {
        String identifiant = "cout." + Fictif.siren();
        Offre.creer(
                "administrateur",
                "/api/v1/comptes",
                "{\"identifiant\":\"%s\",\"nom\":\"Essai Fictif\",\"mail\":\"essai@demonstration.invalid\"}"
                        .formatted(identifiant));
    }

    /** A month declared and one awaited, of a commune that nobody else declares for. */
    private static void declarer(int rang) {
        String siren = Rest.compte("cdg.referentiel")
                .get("/api/v1/collectivites?type=COMMUNE&taille=1&page=" + (700 + rang))
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getString("siren");
        Rest finances = Rest.compte("cdg.finances");
        finances.post(Declarations.chemin(siren), Declarations.corps(java.time.YearMonth.of(2026, 1), "1000", "0"));
        Rest.Reponse attendue =
                finances.post("/api/v1/recouvrement/attentes", "{\"siren\":\"" + siren + "\",\"mois\":\"2026-02\"}");
        assertThat(attendue.statut()).as(attendue.texte()).isEqualTo(200);
    }

    private static void facturer() throws SQLException {
        if (Debiteurs.factures(MISSION) == 0) {
            Debiteurs.inscrire(MISSION, BEAUCOUP + 5);
            Offre.facturer(MISSION, Offre.janvier(), Offre.decembre());
        }
    }

    /** Enough prestations of one convention, then all of them billed at once. */
    private static void prestations() {
        if (elements(Rest.compte("arras"), PRESTATIONS) < BEAUCOUP) {
            long convention = Offre.conventionActive("SOSPAIE", "null", Offre.janvier(), "[]");
            repeter(rang -> Offre.creer(
                    "cdg.finances",
                    "/api/v1/prestations",
                    "{\"convention\":%d,\"prestation\":\"AUDIT\",\"date\":\"%s\",\"quantite\":1}"
                            .formatted(convention, Offre.janvier())));
            Offre.facturer("SOSPAIE", Offre.janvier(), Offre.decembre());
        }
    }

    private static String convention(int lignes) {
        String ligne = IntStream.range(0, lignes)
                .mapToObj(i -> "{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait " + i + "\",\"montant\":100}")
                .collect(Collectors.joining(","));
        return Offre.convention(Offre.convention("SOSPAIE", "null", Offre.janvier(), "[" + ligne + "]"));
    }

    /** The devis, its lines, the habilitations. */
    @Test
    void unDevis() {
        autant(3, "arras", devis(1), devis(BEAUCOUP));
    }

    /** The convention, its lines, signatures and amendments, the habilitations. */
    @Test
    void uneConvention() {
        autant(5, "arras", convention(1), convention(BEAUCOUP));
    }

    /** The facture, its lines, the habilitations. */
    @Test
    void uneFacture() {
        prestations();
        String longue =
                "/api/v1/factures/" + Offre.factures("SOSPAIE").getJsonObject(0).getJsonNumber("id");
        assertThat(Offre.lire("arras", longue).getJsonArray("lignes")).hasSizeGreaterThanOrEqualTo(BEAUCOUP);
        autant(3, "cdg.finances", Objets.dans("/api/v1/factures/{facture}"), longue);
    }

    /** The order, its services, its history, the habilitations. */
    @Test
    void uneCommande() {
        autant(
                4,
                "secretaire",
                commande("ANTIVIRUS"),
                commande(
                        "ANTIVIRUS",
                        "MESSAGERIE",
                        "SAUVEGARDE",
                        "PAGE_INTERNET",
                        "CLE_SIGNATURE",
                        "COFFRE_MOTS_DE_PASSE",
                        "DEMARCHES_SIMPLIFIEES"));
    }

    /** A declaration comes with its calculation, its versions, last year's base to show how it moved, and the pay it must equal. */
    @ParameterizedTest(name = "{0} par {1} : {2} requêtes")
    @CsvSource({
        "/api/v1/prestations/{prestation}, cdg.finances, 2",
        "/api/v1/titres/{titre}, cdg.finances, 3",
        "/api/v1/cotisations/{declaration}, cdg.finances, 8",
        "/api/v1/collectivites/216200014, cdg.referentiel, 6",
        "/api/v1/comptes/secretaire, administrateur, 1",
    })
    void unObjet(String chemin, String compte, long requetes) {
        autant(requetes, compte, Objets.dans(chemin));
    }

    private static void autant(long requetes, String compte, String... chemins) {
        Rest client = Rest.compte(compte);
        assertThat(chemins).allSatisfy(chemin -> assertThat(Requetes.pendant(() -> client.get(chemin)))
                .as(chemin)
                .isEqualTo(requetes));
    }
}
