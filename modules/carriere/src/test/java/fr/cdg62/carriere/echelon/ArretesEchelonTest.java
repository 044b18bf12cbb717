package fr.cdg62.carriere.echelon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.trace.Etape;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Arrêtés as printed, one a page. */
class ArretesEchelonTest {

    @Test
    void imprimeUnArreteParPageAvecSonCalcul() throws IOException {
        byte[] pdf = new Impression()
                .produire(
                        "carriere/arretes-echelon.html",
                        new ArreteImprimable.Recueil("Commune fictive", List.of(projet(), signe())));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            String texte = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(texte.contains("Projet établi par le centre de gestion, à numéroter et à signer"), texte);
            assertTrue(
                    texte.contains("est placé(e) à l'échelon 6 du grade « Adjoint administratif territorial »"), texte);
            assertTrue(texte.contains("01/03/2024 + 1 an + 3 mois non comptés"), texte);
            assertTrue(texte.contains("N° A216200410-2026-00001"), texte);
            assertTrue(texte.contains("reste à vérifier dans le texte en vigueur"), texte);
        }
    }

    private static ArreteImprimable projet() {
        return arrete(null, null, true);
    }

    private static ArreteImprimable signe() {
        return arrete("A216200410-2026-00001", "23/11/2026", false);
    }

    private static ArreteImprimable arrete(String numero, String signeeLe, boolean aVerifier) {
        return new ArreteImprimable(
                "Commune fictive",
                "216200410",
                numero,
                "FICTIF Camille",
                "Adjoint administratif territorial",
                "décret n° 2016-604",
                5,
                6,
                378,
                371,
                "01/06/2025",
                "néant",
                aVerifier,
                null,
                signeeLe,
                List.of(new Etape(
                        "Échelon 6",
                        "01/03/2024 + 1 an + 3 mois non comptés",
                        "le 01/06/2025, indice brut 378, indice majoré 371",
                        "CGFP, art. L522-2")));
    }
}
