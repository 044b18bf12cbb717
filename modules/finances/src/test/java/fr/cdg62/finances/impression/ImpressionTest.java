package fr.cdg62.finances.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.impression.ConventionImprimable.BlocSignature;
import fr.cdg62.finances.impression.DecompteImprimable.Cotisation;
import fr.cdg62.finances.impression.DecompteImprimable.EtapeImprimable;
import fr.cdg62.socle.impression.Impression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ImpressionTest {

    private static final Destinataire AMETTES = new Destinataire("Commune d'Amettes <& Cie>", "216200295");
    private static final List<LigneImprimable> LIGNES = List.of(new LigneImprimable(
            "Mise en œuvre de la mission", "12,5", "heure", "42,00 €", "525,00 €", "Guide des missions"));

    private final Impression impression = new Impression();

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void devisArchivableEtLisible() throws Exception {
        byte[] pdf = impression.produire(
                "finances/devis.html",
                new DevisImprimable(
                        AMETTES,
                        "DEV-2026-00001",
                        "Archivage des dossiers d'état civil",
                        "Archivage",
                        "23 novembre 2026",
                        "23 février 2027",
                        "23 novembre 2026",
                        LIGNES,
                        "525,00 €",
                        "Prestations non soumises à la TVA (article 256 B)."));

        conforme(pdf, "devis");
        assertThat(texte(pdf))
                .contains("Devis DEV-2026-00001", "Commune d'Amettes <& Cie>", "Mise en œuvre", "525,00 €")
                .contains("Émis le 23 novembre 2026, valable jusqu'au 23 février 2027 inclus")
                .contains("Prestations non soumises à la TVA (article 256 B).");
    }

    @Test
    void conventionTripartiteATroisBlocsDeSignature() throws Exception {
        byte[] pdf = impression.produire(
                "finances/convention.html",
                new ConventionImprimable(
                        AMETTES,
                        "CONV-2026-00001",
                        "Sécurisation des données",
                        "Sécurisation des données",
                        true,
                        "1er janvier 2027",
                        "36",
                        true,
                        "23 novembre 2026",
                        "Délibération n° 2026-11 du 20 novembre 2026.",
                        LIGNES,
                        List.of(
                                new BlocSignature("La collectivité", "Anne Dubois, maire", "24 novembre 2026"),
                                new BlocSignature("Le CdG62", "", ""),
                                new BlocSignature("Fibre Numérique 59/62", "", ""))));

        conforme(pdf, "convention");
        assertThat(texte(pdf))
                .contains("avec la Fibre Numérique 59/62", "tacite reconduction", "Délibération n° 2026-11")
                .contains("Anne Dubois, maire")
                .containsPattern("La collectivité[\\s\\S]*Le CdG62[\\s\\S]*Fibre Numérique 59/62");
    }

    @Test
    void factureDonneLiquidationFondementEtRecours() throws Exception {
        byte[] pdf = impression.produire("finances/facture.html", facture(LIGNES, ""));

        conforme(pdf, "facture");
        assertThat(texte(pdf))
                .contains("Avis des sommes à payer", "FAC-2026-00001", "525,00 €", "Bases de la liquidation")
                .contains("Voies de recours", "L. 1617-5")
                .doesNotContain("Reste à payer");
    }

    @Test
    void factureReduiteDitCeQuiReste() throws Exception {
        byte[] pdf = impression.produire("finances/facture.html", facture(LIGNES, "25,00 €"));

        assertThat(texte(pdf)).contains("Réductions : 25,00 €", "Reste à payer : 500,00 €");
    }

    @Test
    void unLongTableauSePoursuitSurPlusieursPagesEtResteConforme() throws Exception {
        byte[] pdf = impression.produire("finances/facture.html", facture(Collections.nCopies(80, LIGNES.get(0)), ""));

        conforme(pdf, "facture-longue");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void decompteMontreChaqueEtape() throws Exception {
        byte[] pdf = impression.produire(
                "finances/decompte-cotisation.html",
                new DecompteImprimable(
                        AMETTES,
                        "Décompte de cotisation",
                        "janvier 2026",
                        "3 février 2026",
                        "28 février 2026",
                        List.of(new Cotisation("Missions obligatoires", "12 345,00 €", "0,80 %", "98,76 €")),
                        "98,76 €",
                        List.of(new EtapeImprimable(
                                "Cotisation obligatoire", "12 345,00 € × 0,80 %", "98,76 €", "CGFP, art. L452-30")),
                        List.of("Titre de recettes TIT-2026-00002 du 5 février 2026 : 98,76 €.")));

        conforme(pdf, "decompte");
        assertThat(texte(pdf)).contains("12 345,00 € × 0,80 %", "98,76 €", "Étapes du calcul", "TIT-2026-00002");
    }

    private static FactureImprimable facture(List<LigneImprimable> lignes, String reductions) {
        return new FactureImprimable(
                AMETTES,
                "FAC-2026-00001",
                "titre de recettes TIT-2026-00001",
                "Archivage",
                "CONV-2026-00001",
                "Délibération n° 2026-11 du 20 novembre 2026.",
                "du 1er janvier 2026 au 31 mars 2026",
                "23 novembre 2026",
                "23 décembre 2026",
                lignes,
                "525,00 €",
                reductions,
                "500,00 €",
                "Prestations non soumises à la TVA (article 256 B).");
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static void conforme(byte[] pdf, String nom) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve(nom + ".pdf"), pdf);
        for (PDFAFlavour norme : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme)) {
                ValidationResult resultat = Foundries.defaultInstance()
                        .createValidator(norme, false)
                        .validate(lecteur);
                assertThat(resultat.getTestAssertions().stream()
                                .filter(constat -> constat.getStatus() == TestAssertion.Status.FAILED)
                                .map(TestAssertion::getMessage))
                        .as("%s de %s", norme, nom)
                        .isEmpty();
                assertThat(resultat.isCompliant()).isTrue();
            }
        }
    }
}
