package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One reading of an envelope, element after element. */
final class LectureEnveloppe {
    private static final String COMMUN = "https://ws.cdg62.fr/commun/v1";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSA = "http://www.w3.org/2005/08/addressing";
    private static final String ANONYME = WSA + "/anonymous";
    private static final String CID = "cid:";
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final int TEXTE_MAX = 100;
    /**
     * Characters of a text that is not a document: beyond the longest of the contracts and of a certificate, and short
     * enough for the patterns of the schemas, whose time grows with its square.
     */
    private static final int TEXTE_ADMIS = 32 * 1024;

    private static final int IRI_MAX = 400;

    private final VersionSoap version;
    private final Limites limites;
    private final Set<String> pieces = new HashSet<>();
    private final StringBuilder texte = new StringBuilder();
    private Consumer<String> destinataire;
    private int elements;
    private int profondeur;
    private int operations;
    private int contenu;
    private boolean dansCorps;
    private boolean securisee;
    private String retour = "";
    private String operation = "";
    private String messageId = "";
    private String adressage = "";

    LectureEnveloppe(VersionSoap version, Limites limites) {
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
                    throw Enveloppe.refus("Les instructions de traitement ne sont pas admises dans un message.");
                default -> {
                    // comments, white space, end of document: nothing to learn
                }
            }
        }
        return new Enveloppe(operation, messageId, securisee, Set.copyOf(pieces), adressage);
    }

    private void ouvrir(XMLStreamReader lecteur) {
        profondeur++;
        if (++elements > limites.elements()) {
            throw Enveloppe.refus("Le message compte trop d'éléments.");
        }
        String nom = lecteur.getLocalName();
        String espace = lecteur.getNamespaceURI();
        if (nom.equals("Include") && XOP.equals(espace)) {
            exigerContenu();
            exigerPieceJointe(lecteur.getAttributeValue(null, "href"));
        }
        if (profondeur == 1) {
            exigerEnveloppe(nom, espace);
        } else if (profondeur == 2) {
            exigerAvantLeCorps();
            dansCorps = nom.equals("Body");
            operations = 0;
        } else if (dansCorps) {
            ouvrirDansCorps(nom, espace);
        } else {
            ouvrirDansEnTete(nom, espace);
        }
        if (nom.equals("contenu") && COMMUN.equals(espace)) {
            contenu = profondeur;
        }
    }

    /** The contracts have documents nowhere else; elsewhere one would be read as a text. */
    private void exigerContenu() {
        if (contenu == 0 || contenu != profondeur - 1) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_PIECE_JOINTE,
                    "Un document joint se désigne à la place du contenu d'un document, et nulle part ailleurs.",
                    "Include");
        }
    }

    private void ouvrirDansCorps(String nom, String espace) {
        if (profondeur == 3) {
            exigerSeule();
            operation = operation.isEmpty() ? borner(nom) : operation;
        } else if (nom.equals("messageId") && COMMUN.equals(espace) && messageId.isEmpty()) {
            lireTexte(lu -> messageId = borner(lu));
        }
    }

    /**
     * What comes after the body, a second one above all, would be read by some and not by others. A secured envelope is
     * judged with its proof.
     */
    private void exigerAvantLeCorps() {
        if (dansCorps && !securisee) {
            throw Enveloppe.refus("Une enveloppe contient un en-tête s'il en faut un, puis un corps, et rien d'autre.");
        }
    }

    private void exigerSeule() {
        if (++operations > 1) {
            throw Enveloppe.refus("Le corps d'un message contient une seule opération.");
        }
    }

    private void ouvrirDansEnTete(String nom, String espace) {
        if (profondeur == 3) {
            securisee |= nom.equals("Security") && WSSE.equals(espace);
            retour = WSA.equals(espace) && (nom.equals("ReplyTo") || nom.equals("FaultTo")) ? nom : "";
            if (nom.equals("MessageID") && WSA.equals(espace)) {
                lireTexte(this::adresser);
            }
        } else if (profondeur == 4 && !retour.isEmpty() && nom.equals("Address")) {
            lireTexte(this::exigerAnonyme);
        }
    }

    private void adresser(String iri) {
        if (iri.length() > IRI_MAX) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_SCHEMA,
                    "Un identifiant WS-Addressing compte 400 caractères au plus.",
                    "MessageID");
        }
        adressage = iri;
    }

    /** The answer goes back by the connection that brought the message: nobody makes this server call another. */
    private void exigerAnonyme(String adresse) {
        if (!adresse.equals(ANONYME)) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_SCHEMA,
                    "La réponse part par la connexion qui apporte la demande : l'adresse de retour reste anonyme.",
                    retour);
        }
    }

    /** A document comes with the message: its reference never leads elsewhere. */
    private void exigerPieceJointe(String reference) {
        if (reference == null || !reference.startsWith(CID)) {
            throw horsDuMessage();
        }
        if (!pieces.add(identifiant(reference))) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_PIECE_JOINTE, "Un document joint ne se désigne qu'une fois.", "Include");
        }
    }

    private static String identifiant(String reference) {
        try {
            return URLDecoder.decode(reference.substring(CID.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw horsDuMessage();
        }
    }

    private static DemandeRefusee horsDuMessage() {
        return new DemandeRefusee(
                CodeProbleme.FMT_PIECE_JOINTE,
                "Un document joint se désigne par cid: et voyage dans le message.",
                "Include");
    }

    private void exigerEnveloppe(String nom, String espace) {
        if (!nom.equals("Envelope") || !version.enveloppe().equals(espace)) {
            throw Enveloppe.refus("Ce port attend une enveloppe %s."
                    .formatted(version == VersionSoap.SOAP_11 ? "SOAP 1.1" : "SOAP 1.2"));
        }
    }

    private void lireTexte(Consumer<String> lu) {
        texte.setLength(0);
        destinataire = lu;
    }

    private void noter(XMLStreamReader lecteur) {
        if (lecteur.getTextLength() > TEXTE_ADMIS && profondeur != contenu) {
            throw Enveloppe.refus("Le message porte un texte trop long ailleurs que dans un document.");
        }
        if (destinataire != null) {
            texte.append(lecteur.getText(), 0, Math.min(lecteur.getTextLength(), IRI_MAX + 1));
        }
    }

    private void fermer() {
        if (profondeur == contenu) {
            contenu = 0;
        }
        profondeur--;
        if (destinataire != null) {
            destinataire.accept(texte.toString().strip());
            destinataire = null;
        }
    }

    private static String borner(String texte) {
        return texte.length() <= TEXTE_MAX ? texte : texte.substring(0, TEXTE_MAX);
    }
}
