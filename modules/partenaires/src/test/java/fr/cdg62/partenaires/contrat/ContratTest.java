package fr.cdg62.partenaires.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.xml.XmlSur;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rules C2 to C8 of specification numérique §3.1 that can be read in the contract itself. */
class ContratTest {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SECURISATION = "/contrats/numerique/securisation-donnees/securisation-donnees-v1";
    private static final String COMMUN = "/contrats/commun/commun-v1.xsd";

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION + ".xsd", COMMUN})
    void lesElementsSontQualifiesEtRienNEstSansBorne(String fichier) throws Exception {
        Document schema = lire(fichier);
        assertThat(schema.getDocumentElement().getAttribute("elementFormDefault"))
                .isEqualTo("qualified");
        assertThat(elements(schema, XSD, "any")).isEmpty();
        assertThat(elements(schema, XSD, "all")).isEmpty();
        assertThat(elements(schema, XSD, "element"))
                .noneMatch(element -> element.getAttribute("maxOccurs").equals("unbounded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION + ".xsd", COMMUN})
    void toutTexteAUneLongueurMaximale(String fichier) throws Exception {
        Document schema = lire(fichier);
        assertThat(elements(schema, XSD, "restriction"))
                .filteredOn(restriction -> restriction.getAttribute("base").equals("xsd:string"))
                .allMatch(restriction -> !elements(restriction, "maxLength").isEmpty());
        assertThat(elements(schema, XSD, "element"))
                .noneMatch(element -> element.getAttribute("type").equals("xsd:string"));
    }

    @Test
    void chaqueDemandePorteUnEnTeteEtChaqueReponseUnAccuse() throws Exception {
        Document schema = lire(SECURISATION + ".xsd");
        for (String operation : operations()) {
            Element demande = global(schema, "element", operation);
            assertThat(premier(demande)).as(operation).isEqualTo("c:EnTeteEchange");
            Element reponse = global(schema, "element", operation + "Response");
            Element type = reponse.hasAttribute("type") ? global(schema, "complexType", "ReponseCommande") : reponse;
            assertThat(premier(type)).as(operation).isEqualTo("c:AccuseEchange");
        }
    }

    @Test
    void chaqueOperationEstDocumenteeEtDeclareSesFautes() throws Exception {
        Element portType =
                elements(lire(SECURISATION + ".wsdl"), WSDL, "portType").get(0);
        assertThat(enfants(portType, WSDL, "operation")).hasSize(9).allSatisfy(operation -> {
            assertThat(enfants(operation, WSDL, "documentation")).hasSize(1);
            assertThat(enfants(operation, WSDL, "fault")).hasSize(2);
        });
    }

    @Test
    void lesDeuxLiaisonsOffrentLesMemesOperationsEnDocumentLitteral() throws Exception {
        List<Element> liaisons = elements(lire(SECURISATION + ".wsdl"), WSDL, "binding");
        assertThat(liaisons).hasSize(2);
        String[] soap = {"http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/"};
        for (int i = 0; i < soap.length; i++) {
            assertThat(noms(liaisons.get(i))).isEqualTo(operations());
            assertThat(tous(liaisons.get(i), soap[i], "operation"))
                    .hasSize(9)
                    .allMatch(operation -> operation.getAttribute("soapAction").startsWith("https://ws.cdg62.fr/"));
            assertThat(tous(liaisons.get(i), soap[i], "body")).hasSize(18).allMatch(corps -> corps.getAttribute("use")
                    .equals("literal"));
        }
    }

    private static List<String> operations() throws Exception {
        return noms(elements(lire(SECURISATION + ".wsdl"), WSDL, "portType").get(0));
    }

    private static List<String> noms(Element parent) {
        return enfants(parent, WSDL, "operation").stream()
                .map(operation -> operation.getAttribute("name"))
                .toList();
    }

    private static String premier(Element type) {
        return tous(type, XSD, "element").get(0).getAttribute("type");
    }

    private static Element global(Document schema, String genre, String nom) {
        return enfants(schema.getDocumentElement(), XSD, genre).stream()
                .filter(element -> element.getAttribute("name").equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private static Document lire(String fichier) throws Exception {
        try (InputStream entree = ContratTest.class.getResourceAsStream(fichier)) {
            return XmlSur.dom().parse(entree);
        }
    }

    private static List<Element> elements(Document document, String espace, String nom) {
        return liste(document.getElementsByTagNameNS(espace, nom));
    }

    private static List<Element> elements(Element parent, String nom) {
        return liste(parent.getElementsByTagNameNS(XSD, nom));
    }

    private static List<Element> tous(Element parent, String espace, String nom) {
        return liste(parent.getElementsByTagNameNS(espace, nom));
    }

    private static List<Element> enfants(Element parent, String espace, String nom) {
        return new ArrayList<>(tous(parent, espace, nom))
                .stream()
                        .filter(element -> element.getParentNode().equals(parent))
                        .toList();
    }

    private static List<Element> liste(NodeList noeuds) {
        return IntStream.range(0, noeuds.getLength())
                .mapToObj(noeuds::item)
                .map(Element.class::cast)
                .toList();
    }
}
