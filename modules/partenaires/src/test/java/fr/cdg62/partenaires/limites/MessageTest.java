package fr.cdg62.partenaires.limites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void laTailleMaximaleEstAtteignablePasDepassable() throws IOException {
        assertThat(lire(new byte[100], "text/xml", 100).enveloppe()).hasSize(100);
        assertThatThrownBy(() -> lire(new byte[101], "text/xml", 100))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_TAILLE, DemandeRefusee::code);
    }

    @Test
    void unMessageEnLatin1DevientDeLUtf8() throws IOException {
        byte[] latin1 =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Évêché</a>".getBytes(StandardCharsets.ISO_8859_1);
        Message message = lire(latin1, "text/xml; charset=\"ISO-8859-1\"", 1000);
        assertThat(new String(message.enveloppe(), StandardCharsets.UTF_8)).isEqualTo("<a>Évêché</a>");
        assertThat(message.type()).isEqualTo("text/xml; charset=utf-8");
    }

    @Test
    void leTypeDonneALaSuiteNeNommeQueLUtf8() throws IOException {
        assertThat(lire(new byte[1], "application/soap+xml; charset=utf-8; action=\"a\"; charset=\"utf-16\"", 10)
                        .type())
                .isEqualTo("application/soap+xml; action=\"a\"; charset=utf-8");
        assertThat(lire(new byte[1], "application/soap+xml; action=\"a\"", 10).type())
                .isEqualTo("application/soap+xml; action=\"a\"");
    }

    /** RFC 7303, § 3: the charset of the media type prevails over the XML declaration. */
    @Test
    void leTypeDeContenuLEmporteSurLaDeclarationXml() throws IOException {
        for (String declaration : new String[] {
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
            "<?xml version='1.0' encoding = 'windows-1252' standalone='yes'?>",
            "\uFEFF<?xml version=\"1.0\" encoding=\"us-ascii\"?>"
        }) {
            byte[] octets = (declaration + "<a>Évêché</a>").getBytes(StandardCharsets.UTF_8);
            assertThat(lire(octets, "text/xml; charset=utf-8", 1000).enveloppe())
                    .as(declaration)
                    .isEqualTo("<a>Évêché</a>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] juste = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>É</a>".getBytes(StandardCharsets.UTF_8);
        assertThat(lire(juste, "text/xml; charset=UTF-8", 1000).enveloppe()).isEqualTo(juste);
    }

    @Test
    void unEncodageInconnuOuFauxEstRefuse() {
        assertThatThrownBy(() -> lire(new byte[1], "text/xml; charset=inconnu", 10))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_ENCODAGE, DemandeRefusee::code);
        assertThatThrownBy(() -> lire(new byte[] {(byte) 0xE9}, "text/xml; charset=us-ascii", 10))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_ENCODAGE, DemandeRefusee::code);
    }

    @Test
    void laPartieRacineEstCelleNommeeParStart() throws IOException {
        String corps = "--b\r\nContent-ID: <pdf>\r\n\r\nPDF\r\n--b\r\nContent-ID: <racine>\r\n\r\n<a/>\r\n--b--\r\n";
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        Message nommee = lire(octets, "multipart/related; boundary=\"b\"; start=\"<racine>\"", 1000);
        assertThat(new String(nommee.enveloppe(), StandardCharsets.UTF_8)).isEqualTo("<a/>");
        Message premiere = lire(octets, "multipart/related; boundary=b", 1000);
        assertThat(new String(premiere.enveloppe(), StandardCharsets.UTF_8)).isEqualTo("PDF");
    }

    @Test
    void uneAutreEnveloppePrendLaPlaceDeLaRacineEtLesPiecesRestent() throws IOException {
        String corps = "--b\r\nContent-ID: <r>\r\n\r\n<a/>\r\n--b\r\nContent-ID: <pdf>\r\n\r\nPDF\r\n--b--\r\n";
        Message message = lire(corps.getBytes(StandardCharsets.UTF_8), "multipart/related; boundary=b", 1000)
                .avecEnveloppe("<autre/>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(message.ouvrir().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(corps.replace("<a/>", "<autre/>"));
    }

    /** RFC 2045, 5.1: the character set is a parameter of the media type, which may be folded on several lines. */
    @Test
    void unePartieRacineDansUnAutreEncodageDevientDeLUtf8EtSonEnTeteLeDit() throws IOException {
        for (String encodage : new String[] {"ISO-8859-1", "UTF-16"}) {
            String entetes = "Content-Type: application/xop+xml;\r\n charset=" + encodage + "; type=\"text/xml\"\r\n"
                    + "Content-Transfer-Encoding: 8bit\r\nContent-Type: text/xml; charset=us-ascii";
            Message message =
                    racine(entetes, "<?xml version=\"1.0\" encoding=\"" + encodage + "\"?><a>Évêché</a>", encodage);
            assertThat(new String(message.enveloppe(), StandardCharsets.UTF_8)).isEqualTo("<a>Évêché</a>");
            String suite = new String(
                    message.avecEnveloppe(message.enveloppe()).ouvrir().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(suite.lines())
                    .containsExactly(
                            "--b",
                            "Content-Type: application/xop+xml; type=\"text/xml\"; charset=utf-8",
                            "Content-ID: <r>",
                            "",
                            "<a>Évêché</a>",
                            "--b--");
        }
    }

    @Test
    void unePartieRacineDUnEncodageInconnuFauxOuDeTransfertEstRefusee() {
        for (String entetes : new String[] {
            "Content-Type: application/xop+xml; charset=inconnu",
            "Content-Type: application/xop+xml; charset=us-ascii",
            "Content-Transfer-Encoding: quoted-printable",
            "content-transfer-encoding:\r\n Base64"
        }) {
            assertThatThrownBy(() -> racine(entetes, "<a>é</a>", "UTF-8"))
                    .as(entetes)
                    .asInstanceOf(type(DemandeRefusee.class))
                    .returns(CodeProbleme.FMT_ENCODAGE, DemandeRefusee::code);
        }
    }

    private static Message racine(String entetes, String enveloppe, String encodage) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(("--b\r\n" + entetes + "\r\nContent-ID: <r>\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        octets.writeBytes(enveloppe.getBytes(encodage));
        octets.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return lire(octets.toByteArray(), "multipart/related; boundary=b", 1000);
    }

    @Test
    void unDocumentDesigneDoitEtreJoint() throws IOException {
        String corps = "--b\r\nContent-ID: <r>\r\n\r\n<a/>\r\n--b\r\nContent-ID: <pdf@x>\r\n\r\nPDF\r\n--b--\r\n";
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        Message joint = lire(octets, "multipart/related; boundary=b", 1000);
        joint.exigerPieces(Set.of("pdf@x"));
        assertThatThrownBy(() -> joint.exigerPieces(Set.of("pdf@x", "autre@x")))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_PIECE_JOINTE, DemandeRefusee::code);
        Message seul = lire(octets, "text/xml", 1000);
        assertThatThrownBy(() -> seul.exigerPieces(Set.of("pdf@x"))).isInstanceOf(DemandeRefusee.class);
    }

    /** Who takes the first of them and who takes the last would not read the same document. */
    @Test
    void deuxPartiesDuMemeIdentifiantSontRefusees() {
        String racine = "--b\r\nContent-ID: <r>\r\n\r\n<a/>\r\n";
        String piece = "--b\r\nContent-ID: <p>\r\n\r\nP\r\n";
        for (String corps : new String[] {racine + piece + piece, racine + piece + racine, racine + racine}) {
            assertThatThrownBy(() -> multipart(corps + "--b--\r\n", 1000))
                    .as(corps)
                    .asInstanceOf(type(DemandeRefusee.class))
                    .returns(CodeProbleme.FMT_PIECE_JOINTE, DemandeRefusee::code);
        }
    }

    @Test
    void plusieursPartiesSansRacineOuSansFinSontRefusees() {
        for (String corps : new String[] {
            "--b--",
            "",
            "--b\r\nContent-ID: <r>\r\n\r\n<a/>",
            "--b\r\nContent-ID: <r>\r\n\r\n<a/>\r\n--autre--\r\n",
            "--b\r\n" + "x".repeat(10_000) + ": y\r\n\r\n<a/>\r\n--b--\r\n",
            "--b\r\n\r\nP\r\n".repeat(21) + "--b--\r\n"
        }) {
            assertThatThrownBy(() -> multipart(corps, 1000))
                    .as(corps)
                    .asInstanceOf(type(DemandeRefusee.class))
                    .returns(CodeProbleme.FMT_PIECE_JOINTE, DemandeRefusee::code);
        }
    }

    @Test
    void unDocumentVaJusquASaLimiteEtLeToutJusquALaSienne() throws IOException {
        String debut = "--b\r\nContent-ID: <r>\r\n\r\n<a/>\r\n--b\r\nContent-ID: <p>\r\n\r\n";
        String fin = "\r\n--b--\r\n";
        String piege = "\r\n--a\r\n-\r\n--".repeat(100_000).substring(0, 900_000);
        try (Message message = multipart(debut + piege + fin, 900_000)) {
            assertThat(new String(message.ouvrir().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(debut + piege + fin);
            assertThat(message.longueur()).isEqualTo((debut + piege + fin).length());
        }
        assertTropGrand(debut + piege + fin, 899_999);
        assertTropGrand(debut + piege + "\r\n--b\r\n\r\n" + piege + fin, 900_000);
        assertTropGrand("--b\r\n\r\n<a>" + "x".repeat(1000) + "</a>" + fin, 900_000);
    }

    private static void assertTropGrand(String corps, int document) {
        assertThatThrownBy(() -> multipart(corps, document))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_TAILLE, DemandeRefusee::code);
    }

    private static Message multipart(String corps, int document) throws IOException {
        return Message.lire(
                new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8)),
                new TypeContenu("multipart/related; boundary=b"),
                new Limites(1000, 1000, document, 1_000_000, Duration.ofSeconds(30), 1));
    }

    @Test
    void leFichierDesDocumentsDisparaitAvecLeMessage() throws IOException {
        Message message = multipart("--b\r\n\r\n<a/>\r\n--b\r\n\r\nP\r\n--b--\r\n", 10);
        assertThat(message.pieces().fichier()).exists();
        message.close();
        assertThat(message.pieces().fichier()).doesNotExist();
    }

    private static Message lire(byte[] octets, String type, int limite) throws IOException {
        return Message.lire(
                new ByteArrayInputStream(octets),
                new TypeContenu(type),
                new Limites(limite, 1000, limite, limite, Duration.ofSeconds(30), 1));
    }

    @Test
    void leResteDUnMessageRefuseEstLuJusquALaBorne() throws IOException {
        assertThat(Message.perdre(new ByteArrayInputStream(new byte[100_000]), 100_000))
                .isTrue();
        assertThat(Message.perdre(new ByteArrayInputStream(new byte[0]), 0)).isTrue();
        ByteArrayInputStream tropLong = new ByteArrayInputStream(new byte[1_000_000]);
        assertThat(Message.perdre(tropLong, 100_000)).isFalse();
        assertThat(tropLong.available()).isPositive();
    }
}
