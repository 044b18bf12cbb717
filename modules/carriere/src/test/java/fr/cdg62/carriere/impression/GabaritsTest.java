package fr.cdg62.carriere.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.impression.Impression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every document of the module is archivable and accessible, all its sections filled: PDF/A-2a and PDF/UA-1. */
class GabaritsTest {
    private static final Path GABARITS = Path.of("src", "main", "resources", "modeles", "carriere");
    private static final String MOT = "Éléonore d'Essai";

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> gabarits() throws IOException {
        try (Stream<Path> fichiers = Files.list(GABARITS)) {
            return fichiers.map(fichier -> fichier.getFileName().toString())
                    .filter(nom -> nom.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gabarits")
    void estArchivableEtAccessible(String gabarit) throws Exception {
        byte[] pdf = new Impression().produire("carriere/" + gabarit, new ToutRempli());
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve(gabarit + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains(MOT)
                    .doesNotContain("{{");
        }
        conforme(pdf, PDFAFlavour.PDFA_2_A);
        conforme(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void conforme(byte[] pdf, PDFAFlavour norme) throws Exception {
        try (PDFAParser lecteur = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme)) {
            ValidationResult resultat =
                    Foundries.defaultInstance().createValidator(norme, false).validate(lecteur);
            assertThat(resultat.getTestAssertions().stream()
                            .filter(constat -> constat.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage))
                    .as(norme.toString())
                    .isEmpty();
            assertThat(resultat.isCompliant()).isTrue();
        }
    }

    /** Has every name a template may ask: a word where it is written, itself where it opens a section. */
    private static final class ToutRempli extends AbstractMap<String, Object> {
        @Override
        public boolean containsKey(Object nom) {
            return true;
        }

        @Override
        public Object get(Object nom) {
            return this;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Set.of();
        }

        @Override
        public String toString() {
            return MOT;
        }
    }
}
