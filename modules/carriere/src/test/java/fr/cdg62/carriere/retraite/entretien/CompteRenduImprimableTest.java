package fr.cdg62.carriere.retraite.entretien;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.retraite.entretien.LieuEntretien;
import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.retraite.EstimationFictive;
import fr.cdg62.socle.impression.Impression;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The printed report: for whom, what was said, and the estimation with its reserve. */
@DisplayName("Compte rendu d'entretien retraite imprimé")
class CompteRenduImprimableTest {
    private static final RendezVous RENDEZ_VOUS = new RendezVous(
            LocalDate.of(2026, 12, 14), LocalTime.of(14, 30), LieuEntretien.VISIO, "lien fictif", "Nadia Fictive");

    @Test
    void leCompteRenduEtLEstimationTiennentEnUnDocument() throws IOException {
        assertThat(texte("Départ sans décote en 2031.\n\nAvantages familiaux expliqués."))
                .contains("Entretien retraite de FICTIF Andrée")
                .contains("Entretien du 14/12/2026, en visioconférence, avec Nadia Fictive")
                .contains("remis à l'agent seul : l'employeur n'y a pas accès")
                .contains("Départ sans décote en 2031.")
                .contains("Avantages familiaux expliqués.")
                .contains("elle n'engage ni le centre de gestion, ni la CNRACL")
                .contains("01/04/2031")
                .contains("1 838,52 €")
                .doesNotContain("lien fictif");
    }

    @Test
    void chaqueLigneEstUnParagraphe() {
        assertThat(CompteRenduImprimable.de(RENDEZ_VOUS, "Un.\n\n  \nDeux.", EstimationFictive.imprimable())
                        .paragraphes())
                .containsExactly("Un.", "Deux.");
    }

    private static String texte(String compteRendu) throws IOException {
        byte[] pdf = new Impression()
                .produire(
                        "carriere/entretien-retraite.html",
                        CompteRenduImprimable.de(RENDEZ_VOUS, compteRendu, EstimationFictive.imprimable()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
