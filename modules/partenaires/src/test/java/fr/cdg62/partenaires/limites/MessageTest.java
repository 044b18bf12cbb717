package fr.cdg62.partenaires.limites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void laTailleMaximaleEstAtteignablePasDepassable() throws IOException {
        assertThat(lire(new byte[100], "text/xml", 100).octets()).hasSize(100);
        assertThatThrownBy(() -> lire(new byte[101], "text/xml", 100))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_TAILLE, DemandeRefusee::code);
    }

    @Test
    void unMessageEnLatin1DevientDeLUtf8() throws IOException {
        byte[] latin1 =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Évêché</a>".getBytes(StandardCharsets.ISO_8859_1);
        Message message = lire(latin1, "text/xml; charset=\"ISO-8859-1\"", 1000);
        assertThat(new String(message.octets(), StandardCharsets.UTF_8)).isEqualTo("<a>Évêché</a>");
        assertThat(message.type()).isEqualTo("text/xml; charset=utf-8");
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
        assertThat(new String(message.octets(), StandardCharsets.UTF_8)).isEqualTo(corps.replace("<a/>", "<autre/>"));
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

    @Test
    void plusieursPartiesSansRacineSontRefusees() throws IOException {
        Message message = lire("--b--".getBytes(StandardCharsets.UTF_8), "multipart/related; boundary=b", 1000);
        assertThatThrownBy(message::enveloppe)
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_PIECE_JOINTE, DemandeRefusee::code);
    }

    private static Message lire(byte[] octets, String type, int limite) throws IOException {
        return Message.lire(new ByteArrayInputStream(octets), new TypeContenu(type), limite);
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
