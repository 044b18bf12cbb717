package fr.cdg62.carriere.retraite.retablissement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.socle.impression.Impression;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The paper form: one line for each situation, last IB, RDC, and that it goes by post. */
class FormulaireImprimableTest {
    @Test
    void leFormulaireDitCeQueLaCnraclDemande() throws IOException {
        byte[] pdf = new Impression()
                .produire(
                        "carriere/retablissement.html",
                        FormulaireImprimable.de(
                                retablissement(),
                                "280026299912345",
                                "03/02/1980",
                                new Destinataire("Commune fictive", "216200022")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " "))
                    .contains("numéro de sécurité sociale 280026299912345")
                    .contains("Dernier jour payé : 31/10/2026. Radiation des cadres : 01/11/2026.")
                    .contains("Dernier indice brut : 367")
                    .contains("01/05/2025 31/12/2025 Activité, titulaire 100 %")
                    .contains("01/01/2026 31/10/2026 Activité à temps partiel 80 %")
                    .contains("à envoyer par la poste à la CNRACL, jusqu'au 01/11/2027");
        }
    }

    /** Drawn as a printer would at 300 dots an inch, then read as a scanner does. */
    @Test
    void leCodeABarresDitLeNumeroDuDossier() throws Exception {
        byte[] pdf = new Impression()
                .produire(
                        "carriere/retablissement.html",
                        FormulaireImprimable.de(
                                retablissement(),
                                "280026299912345",
                                "03/02/1980",
                                new Destinataire("Commune fictive", "216200022")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
            int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            Result lu = new Code128Reader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), points))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(lu.getText()).isEqualTo("RTB-1");
        }
    }

    private static RetablissementVue retablissement() {
        LocalDate radiation = LocalDate.of(2026, 11, 1);
        return new RetablissementVue(
                1,
                2,
                "FICTIF Zoé",
                "216200022",
                EtatRetablissement.FORMULAIRE_EDITE,
                radiation,
                radiation.minusDays(1),
                radiation,
                367,
                radiation.plusYears(1),
                "1 an 6 mois",
                List.of(
                        new RetablissementVue.Situation(
                                LocalDate.of(2025, 5, 1),
                                LocalDate.of(2025, 12, 31),
                                "Activité, titulaire",
                                BigDecimal.ONE),
                        new RetablissementVue.Situation(
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 10, 31),
                                "Activité à temps partiel",
                                new BigDecimal("0.80"))),
                null,
                null,
                null,
                null,
                Set.of(),
                1);
    }
}
