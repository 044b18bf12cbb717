package fr.cdg62.soap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Every answer of a service is what its contract says (C12): its body, or the detail of its fault, against the schemas served. */
final class ControleReponse {
    private static final String[] SCHEMAS = {
        "ws/commun/commun-v1.xsd",
        "ws/numerique/securisation-donnees/securisation-donnees-v1.xsd",
        "ws/carriere/comptes-retraite/comptes-retraite-v1.xsd"
    };
    private static Schema schema;

    private ControleReponse() {}

    /** Fails when the answer is an envelope whose content is not valid; anything else is not its business. */
    static void exigerConforme(HttpResponse<String> reponse) throws IOException {
        String texte = enveloppe(reponse.body());
        if (!texte.contains("Envelope") || texte.contains("definitions")) {
            return;
        }
        Element contenu = contenu(texte);
        try {
            if (contenu.getLocalName().equals("Fault")) {
                contenu = dernier(dernier(contenu));
            }
            schema().newValidator().validate(new DOMSource(contenu));
        } catch (SAXException e) {
            throw new AssertionError("Réponse contraire au contrat : " + e.getMessage() + "\n" + texte, e);
        }
    }

    /** Without the parts of the message around it: the answer to MTOM is itself in parts, with one part. */
    private static String enveloppe(String corps) {
        return corps.startsWith("--") ? corps.replaceAll("(?s)^.*?\r\n\r\n(.*)\r\n--.*$", "$1") : corps;
    }

    private static Element contenu(String texte) throws IOException {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element enveloppe = fabrique.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            return dernier(dernier(enveloppe));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("Réponse illisible : " + texte, e);
        }
    }

    /** The body is the last part of an envelope, the detail that of a fault. */
    private static Element dernier(Element parent) {
        Node n = parent.getLastChild();
        while (n != null && !(n instanceof Element)) {
            n = n.getPreviousSibling();
        }
        assertThat(n).as(parent.getNodeName()).isNotNull();
        return (Element) n;
    }

    private static synchronized Schema schema() throws SAXException {
        if (schema == null) {
            Source[] sources = new Source[SCHEMAS.length];
            for (int i = 0; i < sources.length; i++) {
                URI adresse = Serveur.adresse().resolve(SCHEMAS[i]);
                sources[i] = new StreamSource(adresse.toString());
            }
            schema = SchemaFactory.newDefaultInstance().newSchema(sources);
        }
        return schema;
    }
}
