package fr.cdg62.partenaires.echange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator's own words, on the contract itself, in French. */
class ConformiteTest {
    private static final Conformite CONFORMITE =
            new Conformite("numerique/securisation-donnees/securisation-donnees-v1.xsd");
    private static final String ENTETE = """
            <entete xmlns:c="https://ws.cdg62.fr/commun/v1">
              <c:messageId>%s</c:messageId><c:horodatage>2026-11-23T09:30:00+01:00</c:horodatage>
              <c:emetteur>99962590800010</c:emetteur><c:codeApplication>essai</c:codeApplication>
              <c:versionContrat>1.0</c:versionContrat></entete>""";
    private static final String UUID = "6f1c1b52-0000-4000-8000-000000000001";
    private static final String JOINT =
            "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:piece@essai'/>";

    @Test
    void unMessageConformePasse() {
        CONFORMITE.exiger(enveloppe("", appel("ping", ENTETE.formatted(UUID))));
    }

    /** The thread's validator serves again, after a refusal too. */
    @Test
    void unMessageConformePasseApresUnRefus() {
        refus("effacer", "");
        unMessageConformePasse();
    }

    @Test
    void lEnTeteDeLEnveloppeNEstPasDuContrat() {
        CONFORMITE.exiger(enveloppe("<a xmlns='urn:a'><Body><b/></Body></a>", appel("ping", ENTETE.formatted(UUID))));
    }

    /** Some clients name the type of an element, by a prefix that the envelope declares. */
    @Test
    void unTypeNommeParUnPrefixeDeLEnveloppeEstReconnu() {
        String message = new String(enveloppe("", ping("q:EnTeteEchange")), StandardCharsets.UTF_8);
        CONFORMITE.exiger(message.replace("<S:Envelope ", "<S:Envelope xmlns:q=\"https://ws.cdg62.fr/commun/v1\" ")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void unTypeNommeParUnPrefixeDUnEnTeteEstRefuse() {
        byte[] enveloppe =
                enveloppe("<a xmlns='urn:a' xmlns:q='https://ws.cdg62.fr/commun/v1'/>", ping("q:EnTeteEchange"));
        assertThatThrownBy(() -> CONFORMITE.exiger(enveloppe)).isInstanceOf(DemandeRefusee.class);
    }

    private static String ping(String type) {
        String typage = "<entete xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"" + type + "\" ";
        return appel("ping", ENTETE.formatted(UUID).replace("<entete ", typage));
    }

    @Test
    void uneValeurHorsFormatNommeSonElement() {
        assertThat(refus("ping", ENTETE.formatted("abc")))
                .hasMessage(
                        "La valeur de l'élément « messageId » est refusée : elle ne respecte pas le format attendu.")
                .extracting(DemandeRefusee::code, DemandeRefusee::champ)
                .containsExactly(CodeProbleme.FMT_SCHEMA, "messageId");
    }

    @Test
    void unElementManquantOuInattenduEstNomme() {
        assertThat(refus("accuserReception", ENTETE.formatted(UUID)))
                .hasMessage("L'élément « accuserReception » est incomplet. Attendu : numeroCommande.");
        assertThat(refus("accuserReception", ENTETE.formatted(UUID) + "<numero>1</numero>"))
                .hasMessage("L'élément « numero » n'est pas attendu à cet endroit. Attendu : numeroCommande.");
    }

    @Test
    void uneOperationInconnueEstNommee() {
        assertThat(refus("effacer", "")).hasMessage("L'opération « effacer » n'existe pas dans ce service.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JVBERi0xLjc=", JOINT})
    void unDocumentEnLigneOuJointPasse(String contenu) {
        CONFORMITE.exiger(enveloppe("", appel("deposerDevis", devis(contenu))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF"})
    void unDocumentVideOuIllisibleEstRefuse(String contenu) {
        assertThat(refus("deposerDevis", devis(contenu)))
                .extracting(DemandeRefusee::code, DemandeRefusee::champ)
                .containsExactly(CodeProbleme.FMT_SCHEMA, "contenu");
    }

    /** Beyond what a thread keeps a validator for. */
    @Test
    void unGrandDocumentEnLignePasse() {
        CONFORMITE.exiger(enveloppe("", appel("deposerDevis", devis("A".repeat(4_000_000)))));
    }

    /** Whatever a message says of where a schema would be, nothing is read there. */
    @Test
    @Timeout(10)
    void unSchemaDesigneParLeMessageNEstPasLu() throws IOException {
        try (ServerSocket guet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            guet.setSoTimeout(1);
            String appel = """
                    <x:a xmlns:x="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="urn:x http://127.0.0.1:%d/x.xsd"/>""".formatted(guet.getLocalPort());
            assertThatThrownBy(() -> CONFORMITE.exiger(enveloppe("", appel))).isInstanceOf(DemandeRefusee.class);
            assertThatThrownBy(guet::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void uneReponseNonConformeEstUneFauteDuService() {
        byte[] reponse = enveloppe("", appel("accuserReceptionResponse", ""));
        assertThatThrownBy(() -> CONFORMITE.exigerDeLaReponse(reponse)).isInstanceOf(IllegalStateException.class);
    }

    private static String devis(String contenu) {
        return ENTETE.formatted(UUID) + """
                <numeroCommande>SEC-2026-00001</numeroCommande><devis><reference>D-1</reference><date>2026-11-23</date>
                <valideJusquAu>2026-12-23</valideJusquAu><montantAnnuel>120.00</montantAnnuel>
                <document><c:nom xmlns:c="https://ws.cdg62.fr/commun/v1">devis.pdf</c:nom>
                <c:contenu xmlns:c="https://ws.cdg62.fr/commun/v1">%s</c:contenu></document></devis>""".formatted(contenu);
    }

    private static DemandeRefusee refus(String operation, String contenu) {
        return catchThrowableOfType(
                DemandeRefusee.class, () -> CONFORMITE.exiger(enveloppe("", appel(operation, contenu))));
    }

    private static String appel(String operation, String contenu) {
        return "<%1$s xmlns=\"https://ws.cdg62.fr/numerique/securisation-donnees/v1\">%2$s</%1$s>"
                .formatted(operation, contenu);
    }

    private static byte[] enveloppe(String entete, String corps) {
        return """
                <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header>%s</S:Header>
                <S:Body>%s</S:Body></S:Envelope>""".formatted(entete, corps).getBytes(StandardCharsets.UTF_8);
    }
}
