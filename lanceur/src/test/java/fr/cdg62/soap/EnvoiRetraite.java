package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Messages of a partner to the service ComptesRetraite, on either port by turns: both must do the same. */
public final class EnvoiRetraite {
    static final String SERVICE = "ws/carriere/comptes-retraite/v1";
    static final String ESPACE = "https://ws.cdg62.fr/carriere/comptes-retraite/v1";

    private final PartenaireEssai partenaire;
    private boolean soap12;

    public EnvoiRetraite(PartenaireEssai partenaire) {
        this.partenaire = partenaire;
    }

    public String reussir(String operation, String contenu) throws Exception {
        soap12 = !soap12;
        return reussir(operation, UUID.randomUUID().toString(), contenu);
    }

    /** On the same port each time. */
    public String reussir(String operation, String messageId, String contenu) throws Exception {
        HttpResponse<String> reponse = envoyer(operation, messageId, contenu);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return reponse.body();
    }

    public String refuser(String operation, String contenu) throws Exception {
        soap12 = !soap12;
        HttpResponse<String> reponse = envoyer(operation, UUID.randomUUID().toString(), contenu);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(500);
        assertThat(reponse.body()).contains(soap12 ? "S:Sender" : "S:Client");
        return reponse.body();
    }

    private HttpResponse<String> envoyer(String operation, String messageId, String contenu) throws Exception {
        String message = ClientSoap.message(operation, messageId, contenu)
                .replace(ClientSoap.ESPACE, ESPACE)
                .replace(ClientSoap.SIRET, PartenaireEssai.SIRET);
        if (soap12) {
            message = message.replace(ClientSoap.SOAP_11, ClientSoap.SOAP_12);
        }
        return ClientSoap.envoyer(ClientSoap.demande(SERVICE + (soap12 ? "/soap12" : ""))
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), partenaire.secret()))
                .header("Content-Type", soap12 ? "application/soap+xml;charset=utf-8" : "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(message))
                .build());
    }
}
