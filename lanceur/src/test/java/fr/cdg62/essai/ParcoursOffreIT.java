package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the devis to the invoice, as its users go through it. */
class ParcoursOffreIT {

    /** 10 pay slips at 11 € (guide, paie à façon) make 110 €. */
    @Test
    void duDevisALaFacture() throws IOException {
        long devis = devisAccepte();
        long convention = Offre.conventionActive("PAF", Long.toString(devis), Offre.janvier(), "[]");
        assertThat(Offre.lire("arras", Offre.devis(devis)).getString("etat")).isEqualTo("CONVERTI");

        String prestation = "{\"convention\":%d,\"prestation\":\"FICHE_PAIE\",\"date\":\"%s\",\"quantite\":10}"
                .formatted(convention, Offre.janvier());
        assertThat(montant(Offre.creer("cdg.finances", "/api/v1/prestations", prestation), "montant"))
                .isEqualByComparingTo("110.00");
        assertThat(Offre.facturer("PAF", Offre.janvier(), Offre.decembre()).getString("etat"))
                .isEqualTo("TERMINEE");

        JsonObject facture = Offre.factures("PAF").getJsonObject(0);
        assertThat(montant(facture, "total")).isEqualByComparingTo("110.00");
        String texte = pdf("/api/v1/factures/" + facture.getJsonNumber("id"));
        assertThat(texte)
                .contains(facture.getString("numero"))
                .contains("110,00")
                .contains("titre de recettes " + titre(facture.getString("numero")));
        assertThat(aRegler()).contains("Régler la facture " + facture.getString("numero") + ", 110,00\u00a0€");

        JsonObject relance = Offre.facturer("PAF", Offre.janvier(), Offre.decembre());
        assertThat(relance.getString("etat")).isEqualTo("TERMINEE");
        assertThat(relance.getInt("factures"))
                .as("une relance ne facture rien deux fois")
                .isZero();
        assertThat(Offre.factures("PAF")).hasSize(1);
    }

    /** The demonstration goes through the same journal as everything else. */
    @Test
    void laDemonstrationEstJournalisee() {
        JsonObject devis = Offre.lire("cdg.finances", "/api/v1/devis?siren=216200014&tri=creation&taille=1")
                .getJsonArray("elements")
                .getJsonObject(0);
        long id = devis.getJsonNumber("id").longValue();
        assertThat(Offre.lire("cdg.finances", Offre.devis(id) + "/historique").getJsonArray("elements"))
                .extracting(acte -> acte.asJsonObject().getString("action"))
                .contains("EMIS", "CREE");
    }

    private static long devisAccepte() throws IOException {
        JsonObject devis = Offre.creer(
                "arras",
                "/api/v1/devis",
                ("{\"siren\":\"%s\",\"mission\":\"PAF\",\"objet\":\"Paie de dix agents\",\"lignesTarifees\":["
                                + "{\"prestation\":\"FICHE_PAIE\",\"quantite\":10}]}")
                        .formatted(Offre.ARRAS));
        assertThat(montant(devis, "total")).isEqualByComparingTo("110.00");
        assertThat(devis.getJsonArray("lignes")
                        .getJsonObject(0)
                        .getJsonObject("trace")
                        .getJsonArray("etapes"))
                .isNotEmpty();
        long id = devis.getJsonNumber("id").longValue();
        JsonObject emis = Offre.survenir("cdg.finances", Offre.devis(id), Offre.evenement("EMETTRE"));
        assertThat(emis.getString("valableJusquAu"))
                .as("trois mois de validité (R-DEV-1)")
                .isEqualTo(Offre.jour().plusMonths(3).toString());
        assertThat(pdf(Offre.devis(id))).contains(emis.getString("numero")).contains("110,00");
        Offre.survenir("arras", Offre.devis(id), Offre.evenement("ACCEPTER"));
        assertThat(Offre.lire("arras", Offre.devis(id) + "/historique").getJsonArray("elements"))
                .extracting(acte -> acte.asJsonObject().getString("action"))
                .containsExactly("ACCEPTE", "EMIS", "CREE");
        return id;
    }

    /** 1 000 € of archives in three years: 333,33, 333,33 and the remaining cent last. */
    @Test
    void archivesSurTroisAns() {
        LocalDate effet = Offre.janvier().minusYears(2);
        Offre.conventionActive(
                "ARCHIVAGE",
                "null",
                effet,
                "[{\"mode\":\"ECHEANCIER\",\"prestation\":\"MISE_EN_OEUVRE\",\"libelle\":\"Classement\","
                        + "\"montant\":1000,\"nombreEcheances\":3,\"intervalleMois\":12}]");
        for (int annee = 0; annee < 3; annee++) {
            LocalDate debut = effet.plusYears(annee);
            Offre.facturer("ARCHIVAGE", debut, debut.plusYears(1).minusDays(1));
        }
        List<String> totaux = Offre.factures("ARCHIVAGE").getValuesAs(JsonObject.class).stream()
                .map(f ->
                        f.getString("debutPeriode") + " " + montant(f, "total").setScale(2))
                .sorted()
                .toList();
        assertThat(totaux)
                .containsExactly(effet + " 333.33", effet.plusYears(1) + " 333.33", effet.plusYears(2) + " 333.34");
    }

    /** The third signature is Fibre Numérique's: without it the convention stays where it is. */
    @Test
    void troisSignaturesPourLaTripartite() {
        long id = Offre.convention("SECU_DATA", "null", Offre.janvier(), "[]");
        JsonObject apresDeux = Offre.signee(id);
        assertThat(apresDeux.getString("etat")).isEqualTo("DELIBEREE");
        assertThat(apresDeux.getJsonArray("signaturesAttendues").getString(0)).isEqualTo("FIBRE_NUMERIQUE");
        Rest.Reponse trop = Offre.demander("cdg.finances", Offre.convention(id), Offre.evenement("ACTIVER"));
        assertThat(trop.statut()).isEqualTo(409);
        assertThat(Offre.demander("cdg.signataire", Offre.convention(id), Offre.signature("FIBRE_NUMERIQUE"))
                        .statut())
                .as("le CdG ne signe pas pour Fibre Numérique")
                .isEqualTo(403);
    }

    /** A reduction is a titre of its own, less than what remains: all of it is a cancellation. */
    @Test
    void reductionDeFacture() {
        String facture = facture("MPO");
        JsonObject reduite = Offre.survenir(
                "cdg.finances", facture, "{\"evenement\":\"REDUIRE\",\"montant\":100,\"motif\":\"Geste\"}");
        assertThat(montant(reduite, "reste")).isEqualByComparingTo("500.00");
        assertThat(montant(reduite, "total")).isEqualByComparingTo("600.00");
        String numero = reduite.getString("numero");
        assertThat(aRegler()).anyMatch(libelle -> libelle.contains(numero));
        Rest.Reponse trop = Offre.demander(
                "cdg.finances", facture, "{\"evenement\":\"REDUIRE\",\"montant\":500,\"motif\":\"Trop\"}");
        assertThat(trop.statut()).isEqualTo(422);
        assertThat(trop.json().getString("champ")).isEqualTo("montant");
        assertThat(Offre.survenir("cdg.finances", facture, Offre.evenement("ENCAISSER"))
                        .getString("etat"))
                .isEqualTo("SOLDEE");
        assertThat(aRegler()).noneMatch(libelle -> libelle.contains(numero));
    }

    /** 600 € less 150 € given back: the cancellation is about the 450 € that remain. */
    @Test
    void uneFactureReduiteSAnnulePourLeReste() {
        String facture = facture("AVDHAS");
        Offre.survenir("cdg.finances", facture, "{\"evenement\":\"REDUIRE\",\"montant\":150,\"motif\":\"Geste\"}");
        JsonObject annulee =
                Offre.survenir("cdg.finances", facture, "{\"evenement\":\"ANNULER\",\"motif\":\"Erreur de débiteur\"}");
        assertThat(montant(annulee, "reste")).isEqualByComparingTo("0.00");
        assertThat(titres(annulee.getString("numero")))
                .extracting(titre -> titre.getString("nature") + " "
                        + montant(titre, "montant").setScale(2))
                .containsExactlyInAnyOrder("NORMAL 600.00", "REDUCTION 150.00", "ANNULATION 450.00");
        assertThat(aRegler()).noneMatch(libelle -> libelle.contains(annulee.getString("numero")));
    }

    /** What a cancelled invoice billed becomes billable again. */
    @Test
    void annulationDeFacture() {
        String facture = facture("PSY_PREV");
        String annuler = "{\"evenement\":\"ANNULER\",\"motif\":\"Erreur de débiteur\"}";
        Offre.survenir("cdg.finances", facture, annuler);
        assertThat(Offre.demander("cdg.finances", facture, annuler).statut()).isEqualTo(409);
        assertThat(Offre.facturer("PSY_PREV", Offre.janvier(), Offre.decembre()).getInt("factures"))
                .isEqualTo(1);
    }

    /** The invoice of a subscription of 600 € agreed for one mission. */
    private static String facture(String mission) {
        Offre.conventionActive(
                mission,
                "null",
                Offre.janvier(),
                "[{\"mode\":\"ABONNEMENT\",\"libelle\":\"Forfait convenu\",\"montant\":600}]");
        Offre.facturer(mission, Offre.janvier(), Offre.decembre());
        return "/api/v1/factures/" + Offre.factures(mission).getJsonObject(0).getJsonNumber("id");
    }

    /** Number of the titre that claims the invoice. */
    private static String titre(String facture) {
        return titres(facture).get(0).getString("numero");
    }

    private static List<JsonObject> titres(String facture) {
        return Offre.lire("arras", "/api/v1/titres?taille=200&siren=" + Offre.ARRAS)
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(titre -> titre.getString("objet").startsWith("Facture " + facture))
                .toList();
    }

    /** Labels of the due dates of Arras. */
    private static List<String> aRegler() {
        return Offre.lire("arras", "/api/v1/echeances?taille=200&siren=" + Offre.ARRAS)
                .getJsonArray("elements")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(echeance -> echeance.getString("libelle"))
                .toList();
    }

    private static BigDecimal montant(JsonObject objet, String champ) {
        return objet.getJsonNumber(champ).bigDecimalValue();
    }

    private static String pdf(String objet) throws IOException {
        Rest.Reponse reponse = Rest.compte("arras").get(objet + "/pdf");
        assertThat(reponse.type()).isEqualTo("application/pdf");
        assertThat(reponse.texte()).startsWith("%PDF-1.");
        try (PDDocument document = Loader.loadPDF(reponse.http().body())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
