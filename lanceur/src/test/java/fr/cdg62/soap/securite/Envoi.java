package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Messages sent without any proof but the one they carry, on either port. */
final class Envoi {
    private Envoi() {}

    static HttpResponse<String> envoyer(String enveloppe) throws Exception {
        boolean soap12 = enveloppe.contains("http://www.w3.org/2003/05/soap-envelope");
        return ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE + (soap12 ? "/soap12" : ""))
                .header("Content-Type", soap12 ? "application/soap+xml;charset=utf-8" : "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(enveloppe))
                .build());
    }

    static void accepte(String enveloppe) throws Exception {
        HttpResponse<String> reponse = envoyer(enveloppe);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains("pingResponse");
    }

    /** A fault of the sender with its code, and not a word of our code or libraries. */
    static void refuse(String enveloppe, String code) throws Exception {
        boolean soap12 = enveloppe.contains("http://www.w3.org/2003/05/soap-envelope");
        HttpResponse<String> reponse = envoyer(enveloppe);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        assertThat(reponse.body())
                .contains(
                        "<c:code>" + code + "</c:code>",
                        soap12 ? "<S:Value>c:" + code + "</S:Value>" : "<faultcode>S:Client</faultcode>")
                .doesNotContain("Exception", "javax.", "java.", "org.apache", "fr.cdg62", "pingResponse");
    }
}
