package fr.cdg62.referentiel.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ControleContenuTest {
    private static final long MAX = 1000;
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    private static final byte[] EXE = "MZ\u0000\u0000\u0001".getBytes(UTF_8);

    private static void accepter(String nom, byte[] contenu) {
        assertThatCode(() -> ControleContenu.exiger(NomFichier.de(nom), contenu, MAX))
                .doesNotThrowAnyException();
    }

    private static void refuser(CodeProbleme code, String nom, byte[] contenu) {
        assertThatThrownBy(() -> ControleContenu.exiger(NomFichier.de(nom), contenu, MAX))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(code);
                    assertThat(refus.champ()).isEqualTo("contenu");
                });
    }

    private static byte[] archive(String... entrees) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (String entree : entrees) {
                zip.putNextEntry(new ZipEntry(entree));
                zip.write('x');
            }
        }
        return octets.toByteArray();
    }

    private static byte[] opendocument(String mime) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            byte[] contenu = mime.getBytes(UTF_8);
            CRC32 crc = new CRC32();
            crc.update(contenu);
            ZipEntry premiere = new ZipEntry("mimetype");
            premiere.setMethod(ZipEntry.STORED);
            premiere.setSize(contenu.length);
            premiere.setCrc(crc.getValue());
            zip.putNextEntry(premiere);
            zip.write(contenu);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return octets.toByteArray();
    }

    @Test
    void chaqueTypeAccepteEstReconnu() throws IOException {
        accepter("a.pdf", PDF);
        accepter("a.png", PNG);
        accepter("a.jpg", JPEG);
        accepter("a.jpeg", JPEG);
        accepter("a.csv", "siren;nom\n216200014;Ablain\n".getBytes(UTF_8));
        accepter("a.txt", "Été à Arras\n".getBytes(UTF_8));
        accepter("a.xml", "<?xml version=\"1.0\"?><a/>".getBytes(UTF_8));
        accepter("a.docx", archive("[Content_Types].xml", "word/document.xml"));
        accepter("a.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"));
        accepter("a.odt", opendocument("application/vnd.oasis.opendocument.text"));
        accepter("a.ods", opendocument("application/vnd.oasis.opendocument.spreadsheet"));
    }

    @Test
    void leContenuQuiNEstPasCeQueDitLExtensionEstRefuse() throws IOException {
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.pdf", PNG);
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.png", PDF);
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.pdf", EXE);
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.csv", PDF);
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.txt", "<html><script>1</script></html>".getBytes(UTF_8));
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.odt", opendocument("application/vnd.oasis.opendocument.spreadsheet"));
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.docx", PDF);
    }

    @Test
    void lArchiveRenommeeEstRefusee() throws IOException {
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.docx", archive("virus.exe"));
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.docx", archive("[Content_Types].xml", "xl/workbook.xml"));
    }

    @Test
    void lesMacrosSontRefusees() throws IOException {
        refuser(
                CodeProbleme.SAISIE_INVALIDE,
                "a.docx",
                archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    }

    @Test
    void leContenuVideOuAbsentEstRefuse() {
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.pdf", new byte[0]);
        refuser(CodeProbleme.SAISIE_INVALIDE, "a.pdf", null);
    }

    @Test
    void laTailleMaximaleEstComprise() {
        byte[] juste = Arrays.copyOf(PDF, (int) MAX);
        byte[] trop = Arrays.copyOf(PDF, (int) MAX + 1);
        accepter("a.pdf", juste);
        refuser(CodeProbleme.FMT_TAILLE, "a.pdf", trop);
    }
}
