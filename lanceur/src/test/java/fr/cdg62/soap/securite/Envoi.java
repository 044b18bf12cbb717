package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PortEssai;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Messages sent without any proof but the one they carry, on either port. */
final class Envoi {
    private static final String DECLARATIONS = "(?: xmlns:[-\\w]+=\"[^\"]*\")*";

    private Envoi() {}

    static HttpResponse<String> envoyer(String enveloppe) throws Exception {
        PortEssai port = PortEssai.de(enveloppe);
        return ClientSoap.envoyer(port.demande()
                .header("Content-Type", port.type() + ";charset=utf-8")
                .POST(BodyPublishers.ofString(enveloppe))
                .build());
    }

    static void accepte(String enveloppe) throws Exception {
        HttpResponse<String> reponse = envoyer(enveloppe);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains("Response>");
    }

    /** What the journal of the messages keeps of it. */
    static JsonObject auJournal(String enveloppe) {
        Rest cdg = Rest.compte("cdg.numerique");
        String messageId = enveloppe.replaceAll("(?s).*<c:messageId>(.*)</c:messageId>.*", "$1");
        long numero = cdg.get("/api/v1/messages?messageId=" + messageId)
                .json()
                .getJsonArray("elements")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        return cdg.get("/api/v1/messages/" + numero).json();
    }

    /** A fault of the sender with its code, and not a word of our code or libraries. */
    static void refuse(String enveloppe, String code) throws Exception {
        boolean soap12 = PortEssai.de(enveloppe).estSoap12();
        HttpResponse<String> reponse = envoyer(enveloppe);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        assertThat(reponse.body())
                .contains("<c:code>" + code + "</c:code>")
                .containsPattern(soap12 ? sousCode(code) : Pattern.compile("<faultcode>S:Client</faultcode>"))
                .doesNotContain("Exception", "javax.", "java.", "org.apache", "fr.cdg62", "Response>");
    }

    /** The code as the value of the sub-code itself, whatever the prefixes and wherever a namespace is declared. */
    private static Pattern sousCode(String code) {
        return Pattern.compile("<([-\\w]+):Subcode" + DECLARATIONS + "><\\1:Value" + DECLARATIONS + ">[-\\w]+:"
                + Pattern.quote(code) + "</\\1:Value></\\1:Subcode>");
    }
}
