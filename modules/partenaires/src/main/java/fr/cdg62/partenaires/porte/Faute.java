package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A fault of the contracts.
 *
 * @param emetteur true: FauteMetier, the sender must correct; false: FauteTechnique, ours
 * @param code of {@link CodeProbleme}
 * @param libelle French text
 * @param champ element at fault, or null
 * @param valeur what this element held, or null
 * @param reference correlation id of the exchange
 */
public record Faute(
        boolean emetteur, CodeProbleme code, String libelle, String champ, String valeur, String reference) {
    private static final String COMMUN = "https://ws.cdg62.fr/commun/v1";
    private static final String WSA = "http://www.w3.org/2005/08/addressing";
    private static final String ACTION = WSA + "/soap/fault";
    private static final int ERREUR_SERVEUR = 500;
    private static final int LIBELLE_MAX = 2000;
    private static final int CHAMP_MAX = 200;

    /**
     * The fault that says a refusal.
     *
     * @param valeur what the element at fault held, or null
     */
    public static Faute de(DemandeRefusee refus, String valeur, String reference) {
        boolean emetteur = refus.code().statut() < ERREUR_SERVEUR;
        return new Faute(
                emetteur,
                refus.code(),
                borner(refus.getMessage(), LIBELLE_MAX),
                refus.champ() == null ? null : borner(refus.champ(), CHAMP_MAX),
                valeur,
                reference);
    }

    /** The fault that tells of an incident of ours, without detail. */
    public static Faute incident(String reference) {
        return new Faute(
                false,
                CodeProbleme.INCIDENT,
                "Un incident a empêché le traitement. Renvoyez le même message plus tard.",
                null,
                null,
                reference);
    }

    private static String borner(String texte, int max) {
        return texte.length() <= max ? texte : texte.substring(0, max);
    }

    /**
     * The envelope that carries it.
     *
     * @param enReponseA WS-Addressing identifier of the request, empty for none
     */
    public byte[] enveloppe(VersionSoap version, String enReponseA) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XmlSur.redacteur(octets);
            xml.writeStartElement("S", "Envelope", version.enveloppe());
            xml.writeNamespace("S", version.enveloppe());
            xml.writeNamespace("c", COMMUN);
            if (!enReponseA.isEmpty()) {
                adresser(xml, version.enveloppe(), enReponseA);
            }
            xml.writeStartElement("S", "Body", version.enveloppe());
            xml.writeStartElement("S", "Fault", version.enveloppe());
            if (version == VersionSoap.SOAP_11) {
                soap11(xml);
            } else {
                soap12(xml, version.enveloppe());
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Faute impossible à écrire", e);
        }
        return octets.toByteArray();
    }

    private void adresser(XMLStreamWriter xml, String soap, String enReponseA) throws XMLStreamException {
        xml.writeStartElement("S", "Header", soap);
        adresse(xml, "Action", ACTION);
        adresse(xml, "MessageID", "urn:uuid:" + reference);
        adresse(xml, "RelatesTo", enReponseA);
        xml.writeEndElement();
    }

    private static void adresse(XMLStreamWriter xml, String nom, String texte) throws XMLStreamException {
        xml.writeStartElement("a", nom, WSA);
        xml.writeNamespace("a", WSA);
        xml.writeCharacters(texte);
        xml.writeEndElement();
    }

    private void soap11(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "", "faultcode", emetteur ? "S:Client" : "S:Server");
        element(xml, "", "faultstring", libelle);
        xml.writeStartElement("detail");
        detail(xml);
    }

    private void soap12(XMLStreamWriter xml, String espace) throws XMLStreamException {
        xml.writeStartElement("S", "Code", espace);
        element(xml, espace, "Value", emetteur ? "S:Sender" : "S:Receiver");
        xml.writeStartElement("S", "Subcode", espace);
        // Declared again: some clients read the fault apart from its envelope
        xml.writeNamespace("c", COMMUN);
        element(xml, espace, "Value", "c:" + code.code());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("S", "Reason", espace);
        xml.writeStartElement("S", "Text", espace);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "fr");
        xml.writeCharacters(libelle);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("S", "Detail", espace);
        detail(xml);
    }

    private void detail(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("c", emetteur ? "fauteMetier" : "fauteTechnique", COMMUN);
        element(xml, COMMUN, "code", code.code());
        element(xml, COMMUN, "libelle", libelle);
        if (emetteur && champ != null) {
            element(xml, COMMUN, "champ", champ);
        }
        if (emetteur && valeur != null) {
            element(xml, COMMUN, "valeurRecue", valeur);
        }
        element(xml, COMMUN, emetteur ? "reference" : "correlationId", reference);
    }

    private static void element(XMLStreamWriter xml, String espace, String nom, String texte)
            throws XMLStreamException {
        if (espace.isEmpty()) {
            xml.writeStartElement(nom);
        } else {
            xml.writeStartElement(espace.equals(COMMUN) ? "c" : "S", nom, espace);
        }
        xml.writeCharacters(texte);
        xml.writeEndElement();
    }
}
