package fr.cdg62.carriere.retraite.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.retraite.EstimationFictive;
import fr.cdg62.socle.impression.Impression;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The simulation given to the agent: what the CdG writes to him about it, then the estimation. */
@DisplayName("Simulation de retraite imprimée")
class SimulationImprimableTest {
    @Test
    void leCommentairePrecedeLEstimation() throws IOException {
        assertThat(texte("Revenez nous voir\n\nen mars."))
                .containsPattern("Commentaire du centre de gestion Revenez nous voir en mars\\..*Départs comparés");
    }

    @Test
    void sansCommentaireSonTitreNEstPasImprime() throws IOException {
        assertThat(texte(null))
                .contains("Simulation de pension CNRACL de FICTIF Andrée")
                .doesNotContain("Commentaire");
    }

    private static String texte(String note) throws IOException {
        byte[] pdf = new Impression()
                .produire(
                        "carriere/simulation-retraite.html",
                        SimulationImprimable.de(EstimationFictive.imprimable(), note));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
