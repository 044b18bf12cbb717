package fr.cdg62.partenaires.securite;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Vocabulary of WS-Security 1.1, and how its header is read: every element at its place, once. */
final class Wss {
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

    private Wss() {}

    static List<Element> enfants(Element parent) {
        List<Element> enfants = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                enfants.add(element);
            }
        }
        return enfants;
    }

    static boolean est(Element element, String espace, String nom) {
        return nom.equals(element.getLocalName()) && espace.equals(element.getNamespaceURI());
    }

    /** The children of that name. */
    static List<Element> enfants(Element parent, String espace, String nom) {
        return enfants(parent).stream().filter(e -> est(e, espace, nom)).toList();
    }

    /** The only child of that name; SEC_AUTHENTIFICATION when there is none or several. */
    static Element unique(Element parent, String espace, String nom) {
        List<Element> trouves = enfants(parent, espace, nom);
        if (trouves.size() != 1) {
            throw refus("Un seul élément %s est attendu dans %s.".formatted(nom, parent.getLocalName()));
        }
        return trouves.get(0);
    }

    /** Text of an element that holds nothing else. */
    static String texte(Element element) {
        if (!enfants(element).isEmpty()) {
            throw refus("L'élément %s ne contient que du texte.".formatted(element.getLocalName()));
        }
        return element.getTextContent();
    }

    /** Bytes written in Base64, line breaks admitted, 1 to {@code max}. */
    static byte[] octets(Element element, int max) {
        byte[] octets = decoder(element);
        if (octets.length == 0 || octets.length > max) {
            throw refus("L'élément %s compte de 1 à %d octets.".formatted(element.getLocalName(), max));
        }
        return octets;
    }

    private static byte[] decoder(Element element) {
        try {
            return Base64.getDecoder().decode(texte(element).replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw refus("L'élément %s est écrit en Base64.".formatted(element.getLocalName()));
        }
    }

    static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SEC_AUTHENTIFICATION, message, "Security");
    }
}
