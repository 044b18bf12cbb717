package fr.cdg62.carriere.retraite.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.retraite.EstimationImprimable;
import fr.cdg62.socle.impression.Impression;
import java.io.IOException;
import java.util.List;
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
                .produire("carriere/simulation-retraite.html", SimulationImprimable.de(estimation(), note));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static EstimationImprimable estimation() {
        return new EstimationImprimable(
                new Destinataire("Commune fictive", "216200022"),
                "FICTIF Andrée",
                "10/03/1964",
                "14/12/2026",
                "10/12/2026 (catégorie sédentaire)",
                "10/03/2031",
                "Aucun avancement d'échelon à venir.",
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
