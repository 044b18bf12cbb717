package fr.cdg62.partenaires.limites;

/** The two versions of SOAP and what HTTP says for each. */
public enum VersionSoap {
    SOAP_11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
    SOAP_12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    private final String enveloppe;
    private final String type;

    VersionSoap(String enveloppe, String type) {
        this.enveloppe = enveloppe;
        this.type = type;
    }

    /** The port of an address: SOAP 1.2 ends with {@code /soap12}. */
    public static VersionSoap de(String chemin) {
        return chemin.endsWith("/soap12") ? SOAP_12 : SOAP_11;
    }

    /** The version of an envelope of ours. */
    public static VersionSoap deLEspace(String espace) {
        return SOAP_12.enveloppe.equals(espace) ? SOAP_12 : SOAP_11;
    }

    /** Namespace of the envelope. */
    public String enveloppe() {
        return enveloppe;
    }

    /** Media type of messages without attachment. */
    public String type() {
        return type;
    }
}
