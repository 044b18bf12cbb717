package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.xml.XmlSur;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;

/** Messages of a contract as XML text, outside any envelope. */
public final class ContratXml {
    private static final QName REPONSE = new QName("reponse");

    private final JAXBContext contexte;

    /** The contract whose generated classes are made by these factories. */
    public ContratXml(Class<?>... fabriques) {
        try {
            contexte = JAXBContext.newInstance(fabriques);
        } catch (JAXBException e) {
            throw new IllegalStateException("Classes du contrat inutilisables", e);
        }
    }

    /** The message in UTF-8, always the same for the same content; documents inline. */
    public byte[] ecrire(Object message) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ecrire(message, octets);
        return octets.toByteArray();
    }

    /** SHA-256 of {@link #ecrire(Object)}, without holding it: documents make it bigger than the memory a message may take. */
    String empreinte(Object message) {
        return Sha256.ecrit(sortie -> ecrire(message, sortie));
    }

    private void ecrire(Object message, OutputStream sortie) {
        try {
            Marshaller redacteur = contexte.createMarshaller();
            redacteur.setProperty(Marshaller.JAXB_FRAGMENT, true);
            redacteur.marshal(message, sortie);
        } catch (JAXBException e) {
            throw new IllegalStateException("Message impossible à écrire", e);
        }
    }

    /** The message as one element, in a document being written. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    void ecrire(QName element, Object message, XMLStreamWriter sortie) {
        try {
            Marshaller redacteur = contexte.createMarshaller();
            redacteur.setProperty(Marshaller.JAXB_FRAGMENT, true);
            redacteur.marshal(new JAXBElement(element, message.getClass(), message), sortie);
        } catch (JAXBException e) {
            throw new IllegalStateException("Message impossible à écrire", e);
        }
    }

    <R> R lire(Element element, Class<R> type) {
        try {
            return contexte.createUnmarshaller().unmarshal(element, type).getValue();
        } catch (JAXBException e) {
            throw new IllegalStateException("Message conservé illisible", e);
        }
    }

    <R> String texte(R reponse, Class<R> type) {
        return new String(ecrire(new JAXBElement<>(REPONSE, type, reponse)), StandardCharsets.UTF_8);
    }

    <R> R lire(String texte, Class<R> type) {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        try {
            return contexte.createUnmarshaller()
                    .unmarshal(XmlSur.lecteur(new ByteArrayInputStream(octets)), type)
                    .getValue();
        } catch (JAXBException | XMLStreamException e) {
            throw new IllegalStateException("Réponse conservée illisible", e);
        }
    }
}
