package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a first reading of the envelope tells, before anything else touches it. It refuses what is not a well-formed
 * envelope of the right version, document types, processing instructions, and too many elements.
 *
 * @param operation local name of the first element of the body, empty when there is none
 * @param messageId as announced, empty when there is none
 * @param securisee whether its header carries WS-Security
 * @param pieces identifiers of the documents that must come with it
 */
public record Enveloppe(String operation, String messageId, boolean securisee, Set<String> pieces) {
    private static final String COMMUN = "https://ws.cdg62.fr/commun/v1";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String CID = "cid:";
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final int TEXTE_MAX = 100;

    /** Reads the envelope of a message for this port. */
    public static Enveloppe lire(byte[] octets, VersionSoap version, Limites limites) {
        try {
            XMLStreamReader lecteur = XmlSur.lecteur(new ByteArrayInputStream(octets));
            return new Lecture(version, limites).parcourir(lecteur);
        } catch (XMLStreamException e) {
            throw refus("Le message n'est pas un document XML bien formé et sûr : document illisible, déclaration de "
                    + "type de document, ou structure trop profonde.");
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.FMT_SCHEMA, message);
    }

    /** One reading, element after element. */
    private static final class Lecture {
        private final VersionSoap version;
        private final Limites limites;
        private int elements;
        private int profondeur;
        private boolean dansCorps;
        private boolean securisee;
        private final Set<String> pieces = new HashSet<>();
        private String operation = "";
        private StringBuilder identifiant;
        private String messageId = "";

        Lecture(VersionSoap version, Limites limites) {
            this.version = version;
            this.limites = limites;
        }

        Enveloppe parcourir(XMLStreamReader lecteur) throws XMLStreamException {
            while (lecteur.hasNext()) {
                switch (lecteur.next()) {
                    case XMLStreamConstants.START_ELEMENT -> ouvrir(lecteur);
                    case XMLStreamConstants.END_ELEMENT -> fermer();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> noter(lecteur);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        throw refus("Les instructions de traitement ne sont pas admises dans un message.");
                    default -> {
                        // comments, white space, end of document: nothing to learn
                    }
                }
            }
            return new Enveloppe(operation, messageId, securisee, Set.copyOf(pieces));
        }

        private void ouvrir(XMLStreamReader lecteur) {
            profondeur++;
            if (++elements > limites.elements()) {
                throw refus("Le message compte trop d'éléments.");
            }
            String nom = lecteur.getLocalName();
            if (nom.equals("Include") && XOP.equals(lecteur.getNamespaceURI())) {
                exigerPieceJointe(lecteur.getAttributeValue(null, "href"));
            }
            if (profondeur == 1) {
                exigerEnveloppe(nom, lecteur.getNamespaceURI());
            } else if (profondeur == 2) {
                dansCorps = nom.equals("Body");
            } else if (profondeur == 3 && dansCorps && operation.isEmpty()) {
                operation = borner(nom);
            } else if (profondeur == 3 && !dansCorps && nom.equals("Security")) {
                securisee |= WSSE.equals(lecteur.getNamespaceURI());
            } else if (nom.equals("messageId") && COMMUN.equals(lecteur.getNamespaceURI()) && messageId.isEmpty()) {
                identifiant = new StringBuilder();
            }
        }

        /** A document comes with the message: its reference never leads elsewhere. */
        private void exigerPieceJointe(String reference) {
            if (reference == null || !reference.startsWith(CID)) {
                throw new DemandeRefusee(
                        CodeProbleme.FMT_PIECE_JOINTE,
                        "Un document joint se désigne par cid: et voyage dans le message.",
                        "Include");
            }
            pieces.add(
                    URLDecoder.decode(reference.substring(CID.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
        }

        private void exigerEnveloppe(String nom, String espace) {
            if (!nom.equals("Envelope") || !version.enveloppe().equals(espace)) {
                throw refus("Ce port attend une enveloppe %s."
                        .formatted(version == VersionSoap.SOAP_11 ? "SOAP 1.1" : "SOAP 1.2"));
            }
        }

        private void noter(XMLStreamReader lecteur) {
            if (identifiant != null) {
                identifiant.append(lecteur.getText(), 0, Math.min(lecteur.getTextLength(), TEXTE_MAX));
            }
        }

        private void fermer() {
            profondeur--;
            if (identifiant != null) {
                messageId = borner(identifiant.toString().strip());
                identifiant = null;
            }
        }

        private static String borner(String texte) {
            return texte.length() <= TEXTE_MAX ? texte : texte.substring(0, TEXTE_MAX);
        }
    }
}
