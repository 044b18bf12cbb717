package fr.cdg62.partenaires.echange;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Gives a validator what the body of an envelope contains, and stops there: parsers tell the end of a document by an
 * exception, dearer than the rest of the reading. For a document joined to the message, whose presence and length the door
 * has checked, one byte stands for all.
 */
final class LectureCorps {
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final char[] UN_OCTET = "AA==".toCharArray();
    private static final int NIVEAU_DU_CORPS = 2;

    private final XMLStreamReader lecteur;
    private final ValidatorHandler validateur;
    private int niveau;
    private boolean dansCorps;

    LectureCorps(XMLStreamReader lecteur, ValidatorHandler validateur) {
        this.lecteur = lecteur;
        this.validateur = validateur;
    }

    void parcourir() throws XMLStreamException, SAXException {
        validateur.startDocument();
        while (lecteur.hasNext() && !(dansCorps && niveau < NIVEAU_DU_CORPS)) {
            switch (lecteur.next()) {
                case XMLStreamConstants.START_ELEMENT -> ouvrir();
                case XMLStreamConstants.END_ELEMENT -> fermer();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> lireTexte();
                default -> {
                    // comments: not of the contract
                }
            }
        }
        validateur.endDocument();
    }

    private void ouvrir() throws SAXException {
        niveau++;
        if (niveau < NIVEAU_DU_CORPS) {
            declarerPrefixes();
        } else if (niveau == NIVEAU_DU_CORPS) {
            dansCorps = lecteur.getLocalName().equals("Body");
            if (dansCorps) {
                declarerPrefixes();
            }
        } else if (estDuContrat() && estDocumentJoint()) {
            validateur.characters(UN_OCTET, 0, UN_OCTET.length);
        } else if (estDuContrat()) {
            declarerPrefixes();
            validateur.startElement(
                    texte(lecteur.getNamespaceURI()),
                    lecteur.getLocalName(),
                    nom(lecteur.getPrefix(), lecteur.getLocalName()),
                    attributs());
        }
    }

    /** Those of the envelope, of its body and of what it contains: the names of types may use them. */
    private void declarerPrefixes() throws SAXException {
        for (int i = 0; i < lecteur.getNamespaceCount(); i++) {
            validateur.startPrefixMapping(texte(lecteur.getNamespacePrefix(i)), texte(lecteur.getNamespaceURI(i)));
        }
    }

    private AttributesImpl attributs() {
        AttributesImpl attributs = new AttributesImpl();
        for (int i = 0; i < lecteur.getAttributeCount(); i++) {
            String local = lecteur.getAttributeLocalName(i);
            attributs.addAttribute(
                    texte(lecteur.getAttributeNamespace(i)),
                    local,
                    nom(lecteur.getAttributePrefix(i), local),
                    "CDATA",
                    lecteur.getAttributeValue(i));
        }
        return attributs;
    }

    private void fermer() throws SAXException {
        if (estDuContrat() && !estDocumentJoint()) {
            validateur.endElement(
                    texte(lecteur.getNamespaceURI()),
                    lecteur.getLocalName(),
                    nom(lecteur.getPrefix(), lecteur.getLocalName()));
        }
        niveau--;
    }

    private void lireTexte() throws SAXException {
        if (estDuContrat()) {
            validateur.characters(lecteur.getTextCharacters(), lecteur.getTextStart(), lecteur.getTextLength());
        }
    }

    private boolean estDuContrat() {
        return dansCorps && niveau > NIVEAU_DU_CORPS;
    }

    private boolean estDocumentJoint() {
        return lecteur.getLocalName().equals("Include") && XOP.equals(lecteur.getNamespaceURI());
    }

    private static String nom(String prefixe, String local) {
        return texte(prefixe).isEmpty() ? local : prefixe + ':' + local;
    }

    private static String texte(String lu) {
        return lu == null ? "" : lu;
    }
}
