package fr.cdg62.soap;

import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.stream.Stream;

/** The two services, each on its two ports. */
public enum PortEssai {
    SECURISATION_11(ClientSoap.SERVICE, ClientSoap.ESPACE, false),
    SECURISATION_12(ClientSoap.SERVICE, ClientSoap.ESPACE, true),
    RETRAITE_11(EnvoiRetraite.SERVICE, EnvoiRetraite.ESPACE, false),
    RETRAITE_12(EnvoiRetraite.SERVICE, EnvoiRetraite.ESPACE, true);

    private final String service;
    private final String espace;
    private final boolean soap12;

    PortEssai(String service, String espace, boolean soap12) {
        this.service = service;
        this.espace = espace;
        this.soap12 = soap12;
    }

    /** The one this envelope is written for. */
    public static PortEssai de(String enveloppe) {
        return Stream.of(values())
                .filter(port -> enveloppe.contains("=\"" + port.espace + "\"") && enveloppe.contains(port.enveloppe()))
                .findFirst()
                .orElseThrow();
    }

    public String chemin() {
        return service + (soap12 ? "/soap12" : "");
    }

    /** Media type of its messages. */
    public String type() {
        return soap12 ? "application/soap+xml" : "text/xml";
    }

    /** Namespace of its messages. */
    public String espace() {
        return espace;
    }

    /** Namespace of its envelopes. */
    public String enveloppe() {
        return soap12 ? ClientSoap.SOAP_12 : ClientSoap.SOAP_11;
    }

    public boolean estSoap12() {
        return soap12;
    }

    public boolean estRetraite() {
        return espace.equals(EnvoiRetraite.ESPACE);
    }

    /** What a fault of the sender contains. */
    public String fauteDeLEmetteur() {
        return soap12 ? "S:Sender" : "S:Client";
    }

    /** An operation of its service, with a new message id; {@code contenu} uses the prefixes {@code t} and {@code c}. */
    public String message(String operation, String siret, String contenu) {
        return ClientSoap.message(operation, UUID.randomUUID().toString(), contenu)
                .replace(ClientSoap.SOAP_11, enveloppe())
                .replace(ClientSoap.ESPACE, espace)
                .replace(ClientSoap.SIRET, siret);
    }

    public HttpRequest.Builder demande() {
        return ClientSoap.demande(chemin());
    }
}
