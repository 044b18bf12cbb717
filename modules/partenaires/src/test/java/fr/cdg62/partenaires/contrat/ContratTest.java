package fr.cdg62.partenaires.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.xml.XmlSur;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rules C2 to C8 of specification numérique §3.1 and the WS-I Basic Profile 1.1, as far as the contracts themselves tell. */
class ContratTest {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String WSAM = "http://www.w3.org/2007/05/addressing/metadata";
    private static final String SECURISATION = "/contrats/numerique/securisation-donnees/securisation-donnees-v1";
    private static final String RETRAITE = "/contrats/carriere/comptes-retraite/comptes-retraite-v1";
    private static final String COMMUN = "/contrats/commun/commun-v1.xsd";
    private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";
    private static final String[] SOAP = {
        "http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/"
    };

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION + ".xsd", RETRAITE + ".xsd", COMMUN})
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
    @ValueSource(strings = {SECURISATION + ".xsd", RETRAITE + ".xsd", COMMUN})
    void toutTexteAUneLongueurMaximale(String fichier) throws Exception {
        Document schema = lire(fichier);
        assertThat(elements(schema, XSD, "restriction"))
                .filteredOn(restriction -> restriction.getAttribute("base").equals("xsd:string")
                        || restriction.getAttribute("base").equals("xsd:base64Binary"))
                .allMatch(restriction -> !elements(restriction, "maxLength").isEmpty());
        for (String libre : new String[] {"xsd:string", "xsd:base64Binary", "xsd:anyType", "xsd:anySimpleType"}) {
            assertThat(elements(schema, XSD, "element"))
                    .noneMatch(element -> element.getAttribute("type").equals(libre));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void chaqueDemandePorteUnEnTeteEtChaqueReponseUnAccuse(String contrat) throws Exception {
        Document schema = lire(contrat + ".xsd");
        for (String operation : operations(contrat)) {
            Element demande = global(schema, "element", operation);
            assertThat(premier(demande)).as(operation).isEqualTo("c:EnTeteEchange");
            Element reponse = global(schema, "element", operation + "Response");
            String type = reponse.getAttribute("type").replace("tns:", "");
            assertThat(premier(type.isEmpty() ? reponse : global(schema, "complexType", type)))
                    .as(operation)
                    .isEqualTo("c:AccuseEchange");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void chaqueOperationEstDocumenteeUniqueEtDeclareSesFautes(String contrat) throws Exception {
        Element portType = elements(lire(contrat + ".wsdl"), WSDL, "portType").get(0);
        assertThat(operations(contrat)).as("R2304").doesNotHaveDuplicates().contains("ping");
        assertThat(enfants(portType, WSDL, "operation")).allSatisfy(operation -> {
            assertThat(enfants(operation, WSDL, "documentation")).hasSize(1);
            assertThat(enfants(operation, WSDL, "fault")).hasSize(2);
        });
    }

    /** Wrapped: one part, an element, of the name of the operation (R2201, R2204, R2210). */
    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void chaqueMessageAUneSeulePartieElementDuNomDeLOperation(String contrat) throws Exception {
        Document wsdl = lire(contrat + ".wsdl");
        for (String operation : operations(contrat)) {
            assertThat(partie(wsdl, operation + "Demande")).isEqualTo("tns:" + operation);
            assertThat(partie(wsdl, operation + "Reponse")).isEqualTo("tns:" + operation + "Response");
        }
        assertThat(elements(wsdl, WSDL, "part")).noneMatch(partie -> partie.hasAttribute("type"));
    }

    /** R2001, R2003: a WSDL imports WSDL, schemas import schemas; R2005, R2105: both with the namespaces they say. */
    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void lesImportationsRestentALeurPlace(String contrat) throws Exception {
        Document wsdl = lire(contrat + ".wsdl");
        assertThat(elements(wsdl, WSDL, "import")).isEmpty();
        assertThat(elements(wsdl, XSD, "import")).hasSize(2).allSatisfy(importation -> {
            assertThat(importation.getParentNode().getParentNode().getLocalName())
                    .isEqualTo("types");
            String chemin = contrat.substring(0, contrat.lastIndexOf('/') + 1);
            Document schema = lire(URI.create(chemin)
                    .resolve(importation.getAttribute("schemaLocation"))
                    .toString());
            assertThat(schema.getDocumentElement().getAttribute("targetNamespace"))
                    .isEqualTo(importation.getAttribute("namespace"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void lesDeuxLiaisonsOffrentLesMemesOperationsEnDocumentLitteral(String contrat) throws Exception {
        List<Element> liaisons = elements(lire(contrat + ".wsdl"), WSDL, "binding");
        assertThat(liaisons).hasSize(2);
        for (int i = 0; i < SOAP.length; i++) {
            List<String> operations = operations(contrat);
            assertThat(noms(liaisons.get(i))).isEqualTo(operations);
            assertThat(tous(liaisons.get(i), SOAP[i], "binding"))
                    .singleElement()
                    .satisfies(liaison -> {
                        assertThat(liaison.getAttribute("style")).as("R2705").isEqualTo("document");
                        assertThat(liaison.getAttribute("transport"))
                                .as("R2702")
                                .isEqualTo(HTTP);
                    });
            assertThat(tous(liaisons.get(i), SOAP[i], "operation"))
                    .hasSize(operations.size())
                    .allMatch(operation -> operation.getAttribute("soapAction").startsWith("https://ws.cdg62.fr/"));
            for (String corps : new String[] {"body", "fault"}) {
                assertThat(tous(liaisons.get(i), SOAP[i], corps))
                        .as("R2706")
                        .hasSize(2 * operations.size())
                        .allMatch(element -> element.getAttribute("use").equals("literal"))
                        .as("R2716, R2726")
                        .noneMatch(
                                element -> element.hasAttribute("namespace") || element.hasAttribute("encodingStyle"));
            }
            assertThat(tous(liaisons.get(i), SOAP[i], "fault"))
                    .as("R2721, R2754")
                    .allMatch(faute ->
                            faute.getAttribute("name").equals(((Element) faute.getParentNode()).getAttribute("name")));
        }
    }

    /** WS-Addressing is declared, never imposed; the action is the same by either means. */
    @ParameterizedTest
    @ValueSource(strings = {SECURISATION, RETRAITE})
    void lAdressageEstFacultatifEtSonActionEstCelleDeSoap(String contrat) throws Exception {
        Document wsdl = lire(contrat + ".wsdl");
        assertThat(elements(wsdl, WSAM, "Addressing")).hasSize(2).allMatch(adressage -> adressage
                .getAttributeNS("http://www.w3.org/ns/ws-policy", "Optional")
                .equals("true"));
        List<String> actions = tous(elements(wsdl, WSDL, "binding").get(0), SOAP[0], "operation").stream()
                .map(operation -> operation.getAttribute("soapAction"))
                .toList();
        assertThat(tous(elements(wsdl, WSDL, "portType").get(0), WSDL, "input").stream()
                        .map(demande -> demande.getAttributeNS(WSAM, "Action"))
                        .toList())
                .isEqualTo(actions);
    }

    private static String partie(Document wsdl, String message) {
        return elements(wsdl, WSDL, "message").stream()
                .filter(element -> element.getAttribute("name").equals(message))
                .flatMap(element -> enfants(element, WSDL, "part").stream())
                .map(element -> element.getAttribute("element"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> operations(String contrat) throws Exception {
        return noms(elements(lire(contrat + ".wsdl"), WSDL, "portType").get(0));
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
