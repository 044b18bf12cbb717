package fr.cdg62.partenaires.journal;

import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An envelope read whole, to look into its body. */
record EnveloppeXml(Element racine) {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String COMMUN = "https://ws.cdg62.fr/commun/v1";

    private static final Set<String> REFERENCES = Set.of("fauteMetier/reference", "fauteTechnique/correlationId");

    static EnveloppeXml lire(byte[] octets) {
        try {
            return new EnveloppeXml(
                    XmlSur.dom().parse(new ByteArrayInputStream(octets)).getDocumentElement());
        } catch (SAXException e) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_SCHEMA, "Le message n'est pas un document XML bien formé et sûr.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VersionSoap version() {
        return VersionSoap.deLEspace(racine.getNamespaceURI());
    }

    /** First element of the body, or null. */
    Element contenu() {
        Element corps = premier(racine, "Body");
        return corps == null ? null : premier(corps, null);
    }

    private static Element premier(Element parent, String nom) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && (nom == null || nom.equals(element.getLocalName()))) {
                return element;
            }
        }
        return null;
    }

    /** Whether both bodies say the same, whatever their prefixes and the reference of their fault. */
    boolean ditLaMemeChose(EnveloppeXml autre) {
        return sens(contenu()).equals(autre.sens(autre.contenu()));
    }

    private String sens(Element element) {
        if (element == null) {
            return "";
        }
        StringBuilder sens = new StringBuilder()
                .append('{')
                .append(element.getNamespaceURI())
                .append('}');
        sens.append(element.getLocalName()).append(attributs(element)).append('(');
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element enfant) {
                sens.append(estReference(enfant) ? "" : sens(enfant));
            } else {
                sens.append(n.getTextContent());
            }
        }
        return sens.append(')').toString();
    }

    /** The reference of a fault is that of the exchange: it changes each time. */
    private static boolean estReference(Element element) {
        String nom = element.getParentNode().getLocalName() + "/" + element.getLocalName();
        return COMMUN.equals(element.getNamespaceURI()) && REFERENCES.contains(nom);
    }

    private static Map<String, String> attributs(Element element) {
        Map<String, String> attributs = new TreeMap<>();
        NamedNodeMap tous = element.getAttributes();
        for (int i = 0; i < tous.getLength(); i++) {
            Attr attribut = (Attr) tous.item(i);
            if (!XMLNS.equals(attribut.getNamespaceURI())) {
                attributs.put(attribut.getNamespaceURI() + " " + attribut.getLocalName(), attribut.getValue());
            }
        }
        return attributs;
    }
}
