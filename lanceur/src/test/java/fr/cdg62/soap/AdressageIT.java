package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WS-Addressing (C16): optional, echoed, and never a means to make the server call somebody. */
class AdressageIT {
    private static final String WSA = "http://www.w3.org/2005/08/addressing";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void laReponseNommeLaDemande(boolean soap12) throws Exception {
        String id = "urn:uuid:" + UUID.randomUUID();
        HttpResponse<String> reponse = envoyer(soap12, adresse(id, "ping", WSA + "/anonymous"), "ping", "");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body())
                .containsPattern("RelatesTo[^>]*>" + id + "</")
                .containsPattern("Action[^>]*>" + ClientSoap.ESPACE + "/pingResponse</");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void laFauteAussi(boolean soap12) throws Exception {
        String id = "urn:uuid:" + UUID.randomUUID();
        HttpResponse<String> reponse = envoyer(
                soap12,
                adresse(id, "accuserReception", WSA + "/anonymous"),
                "accuserReception",
                "<t:numeroCommande>SEC-1999-00001</t:numeroCommande>");
        assertThat(reponse.body())
                .contains("IDE-404")
                .containsPattern("RelatesTo[^>]*>" + id + "</")
                .containsPattern("Action[^>]*>" + WSA + "/soap/fault</");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void uneReponseNePartPasAilleurs(boolean soap12) throws Exception {
        for (String ailleurs : new String[] {"http://127.0.0.1:1/retour", WSA + "/none", "file:///tmp/x"}) {
            HttpResponse<String> reponse =
                    envoyer(soap12, adresse("urn:uuid:" + UUID.randomUUID(), "ping", ailleurs), "ping", "");
            assertThat(reponse.statusCode()).isEqualTo(500);
            assertThat(reponse.body())
                    .contains("FMT-001", soap12 ? "S:Sender" : "S:Client", "<c:champ>ReplyTo</c:champ>");
        }
    }

    private static String adresse(String id, String operation, String retour) {
        return """
            <S:Header xmlns:a="%s"><a:Action>%s/%s</a:Action><a:MessageID>%s</a:MessageID>\
            <a:ReplyTo><a:Address>%s</a:Address></a:ReplyTo></S:Header><S:Body>\
            """.formatted(WSA, ClientSoap.ESPACE, operation, id, retour);
    }

    private static HttpResponse<String> envoyer(boolean soap12, String entete, String operation, String contenu)
            throws Exception {
        String message = soap12 ? ClientSoap.message12(operation, contenu) : ClientSoap.message(operation, contenu);
        return ClientSoap.envoyer(
                ClientSoap.SERVICE + (soap12 ? "/soap12" : ""),
                soap12 ? "application/soap+xml;charset=utf-8" : "text/xml;charset=utf-8",
                message.replace("<S:Body>", entete).getBytes(StandardCharsets.UTF_8));
    }
}
