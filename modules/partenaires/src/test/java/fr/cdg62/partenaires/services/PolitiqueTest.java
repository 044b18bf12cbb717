package fr.cdg62.partenaires.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PolitiqueTest {
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String WSP = "http://www.w3.org/ns/ws-policy";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    @ParameterizedTest
    @EnumSource(ContratServi.class)
    void leContratDemandeLaPolitiqueAChaqueEntreeDeChaquePort(ContratServi contrat) throws Exception {
        String wsdl = texte(contrat.fichier("wsdl").orElseThrow());
        for (Politique politique : Politique.values()) {
            Document pose = XmlSur.dom()
                    .parse(new ByteArrayInputStream(politique.posee(wsdl).getBytes(StandardCharsets.UTF_8)));
            List<Element> entrees = entreesDesPorts(pose);
            assertThat(entrees).hasSizeGreaterThan(10).allSatisfy(entree -> assertThat(references(entree))
                    .isEqualTo(1));
            assertThat(references(pose.getDocumentElement())).isEqualTo(entrees.size());
            assertThat(elements(pose.getDocumentElement(), WSP, "Policy"))
                    .filteredOn(p -> p.getAttributeNS(WSU, "Id").equals("securite"))
                    .hasSize(1);
        }
    }

    private static List<Element> entreesDesPorts(Document pose) {
        return elements(pose.getDocumentElement(), WSDL, "binding").stream()
                .flatMap(binding -> elements(binding, WSDL, "input").stream())
                .toList();
    }

    private static int references(Element dans) {
        return (int) elements(dans, WSP, "PolicyReference").stream()
                .filter(reference -> reference.getAttribute("URI").equals("#securite"))
                .count();
    }

    private static List<Element> elements(Element dans, String espace, String nom) {
        NodeList trouves = dans.getElementsByTagNameNS(espace, nom);
        return IntStream.range(0, trouves.getLength())
                .mapToObj(trouves::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String texte(String fichier) throws Exception {
        try (InputStream entree = PolitiqueTest.class.getResourceAsStream("/contrats/" + fichier)) {
            return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
