package fr.cdg62.partenaires.securite;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.GuichetPartenaires;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A message whose envelope carries a WS-Security header: who it proves to come from, and what goes on without it. */
public final class MessageSecurise {
    private final Message message;
    private final Element enveloppe;
    private final Element entete;
    private final Element corps;
    private final Element securite;

    private MessageSecurise(Message message) {
        this.message = message;
        enveloppe = lire(message.enveloppe());
        List<Element> parties = Wss.enfants(enveloppe);
        String soap = enveloppe.getNamespaceURI();
        if (parties.size() != 2 || !Wss.est(parties.get(0), soap, "Header") || !Wss.est(parties.get(1), soap, "Body")) {
            throw Wss.refus("Une enveloppe sécurisée contient un en-tête puis un corps, et rien d'autre.");
        }
        entete = parties.get(0);
        corps = parties.get(1);
        securite = Wss.unique(entete, Wss.WSSE, "Security");
    }

    /** Reads the envelope; SEC_AUTHENTIFICATION when its parts are not at their places. */
    public static MessageSecurise de(Message message) {
        return new MessageSecurise(message);
    }

    private static Element lire(byte[] octets) {
        try {
            return XmlSur.dom().parse(new ByteArrayInputStream(octets)).getDocumentElement();
        } catch (SAXException e) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_SCHEMA, "Le message n'est pas un document XML bien formé et sûr.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name announced by the token, empty when there is none: for the journal, before anything is proved. */
    public String nomAnnonce() {
        return Wss.enfants(securite, Wss.WSSE, "UsernameToken").stream()
                .flatMap(jeton -> Wss.enfants(jeton, Wss.WSSE, "Username").stream())
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    /** Who sent it, by the one proof it carries: a token or a signature. */
    public PartenaireAuthentifie authentifier() {
        List<Element> jetons = Wss.enfants(securite, Wss.WSSE, "UsernameToken");
        List<Element> signatures = Wss.enfants(securite, Wss.DSIG, "Signature");
        if (jetons.size() + signatures.size() != 1) {
            throw Wss.refus("L'en-tête de sécurité porte un jeton UsernameToken ou une signature, un seul des deux.");
        }
        GuichetPartenaires guichet = Apis.de(GuichetPartenaires.class);
        if (!jetons.isEmpty()) {
            return guichet.parJeton(JetonUtilisateur.lire(jetons.get(0)));
        }
        if (message.estMultipart()) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_PIECE_JOINTE,
                    "Un message signé porte son document en ligne : une pièce jointe échapperait à la signature.");
        }
        return guichet.parSignature(SignatureMessage.lire(entete, securite, corps));
    }

    /**
     * The message to process: the header of security taken out, the rest written anew from the tree on which the proof
     * was checked, so that what was proved and what is processed cannot differ.
     */
    public Message sansSecurite() {
        entete.removeChild(securite);
        try {
            Transformer copie = XmlSur.copie();
            copie.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            copie.transform(new DOMSource(enveloppe), new StreamResult(octets));
            return message.avecEnveloppe(octets.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException("Enveloppe impossible à écrire", e);
        }
    }
}
