package fr.cdg62.socle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class XmlSurTest {
    private static final String MILLIARD_DE_RIRES =
            "<!DOCTYPE a [<!ENTITY r \"ha\"><!ENTITY s \"&r;&r;&r;&r;&r;&r;&r;&r;\">"
                    + "<!ENTITY t \"&s;&s;&s;&s;&s;&s;&s;&s;\">]><a>&t;</a>";

    @TempDir
    Path dossier;

    @Test
    void litUnDocumentOrdinaire() throws Exception {
        String xml = "<?xml version='1.0'?><c:commune xmlns:c='urn:c' nom='Arras'>Hôtel &amp; ville 😀</c:commune>";
        XMLStreamReader lecteur = XmlSur.lecteur(flux(xml));
        lecteur.nextTag();
        assertThat(lecteur.getNamespaceURI()).isEqualTo("urn:c");
        assertThat(lecteur.getElementText()).isEqualTo("Hôtel & ville 😀");
        Document document = XmlSur.dom().parse(flux(xml));
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("commune");
    }

    /** Each thread keeps its factory, which must not keep what it has read. */
    @Test
    void unGrandDocumentLuNeRestePasEnMemoire() throws Exception {
        long avant = memoire();
        lireJusquAuBout("<a>" + "x".repeat(20_000_000) + "</a>");
        assertThat(memoire() - avant).isLessThan(20_000_000L);
    }

    private static void lireJusquAuBout(String xml) throws XMLStreamException {
        XMLStreamReader lecteur = XmlSur.lecteur(flux(xml));
        while (lecteur.hasNext()) {
            lecteur.next();
        }
    }

    private static long memoire() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]><a/>",
                MILLIARD_DE_RIRES
            })
    void refuseTouteDeclarationDeType(String xml) {
        assertThatThrownBy(() -> parcourir(xml)).isInstanceOf(XMLStreamException.class);
        assertThatThrownBy(() -> XmlSur.dom().parse(flux(xml)))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void unLecteurDonneAUneTransformationRefuseEncoreLaDeclaration() throws XMLStreamException {
        XMLStreamReader lecteur = XmlSur.lecteur(flux("<!DOCTYPE a><a/>"));
        StreamResult resultat = new StreamResult(new StringWriter());
        assertThatThrownBy(() -> XmlSur.copie().transform(new StAXSource(lecteur), resultat))
                .hasStackTraceContaining("Déclaration de type de document refusée");
    }

    @Test
    void borneLaProfondeur() throws Exception {
        String limite = imbrique(XmlSur.PROFONDEUR_MAXIMALE);
        parcourir(limite);
        XmlSur.dom().parse(flux(limite));
        String excessif = imbrique(XmlSur.PROFONDEUR_MAXIMALE + 1);
        assertThatThrownBy(() -> parcourir(excessif)).isInstanceOf(XMLStreamException.class);
        assertThatThrownBy(() -> XmlSur.dom().parse(flux(excessif))).isInstanceOf(SAXException.class);
    }

    @Test
    void borneLesAttributs() throws Exception {
        String limite = attributs(XmlSur.ATTRIBUTS_MAXIMAUX);
        parcourir(limite);
        XmlSur.dom().parse(flux(limite));
        String excessif = attributs(XmlSur.ATTRIBUTS_MAXIMAUX + 1);
        assertThatThrownBy(() -> parcourir(excessif)).isInstanceOf(XMLStreamException.class);
        assertThatThrownBy(() -> XmlSur.dom().parse(flux(excessif))).isInstanceOf(SAXException.class);
    }

    @Test
    void compileDesSchemasDontLUnImporteLAutre() throws Exception {
        Schema schema = XmlSur.schema(commun(), principal());
        XmlSur.validateur(schema).validate(new DOMSource(XmlSur.dom().parse(flux("<a xmlns='urn:a'>62</a>"))));
        Document faux = XmlSur.dom().parse(flux("<a xmlns='urn:a'>soixante</a>"));
        assertThatThrownBy(() -> XmlSur.validateur(schema).validate(new DOMSource(faux)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void neSuitPasLImportDUnSchemaQuOnNeLuiDonnePas() throws IOException {
        commun();
        URL principal = principal();
        assertThatThrownBy(() -> XmlSur.schema(principal)).isInstanceOf(SAXException.class);
    }

    @Test
    void leValidateurNOuvreRien() throws Exception {
        Schema schema = XmlSur.schema(commun(), principal());
        StreamSource source = new StreamSource(
                new StringReader("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a xmlns='urn:a'>62</a>"));
        assertThatThrownBy(() -> XmlSur.validateur(schema).validate(source)).isInstanceOf(SAXException.class);
    }

    @Test
    void recopieUnDocument() throws Exception {
        StringWriter sortie = new StringWriter();
        XmlSur.copie().transform(new DOMSource(XmlSur.dom().parse(flux("<a>é</a>"))), new StreamResult(sortie));
        assertThat(sortie.toString()).endsWith("<a>é</a>");
    }

    private URL commun() throws IOException {
        return fichier("commun.xsd", "urn:c", "<simpleType name='t'><restriction base='int'/></simpleType>");
    }

    private URL principal() throws IOException {
        return fichier(
                "principal.xsd",
                "urn:a",
                "<import namespace='urn:c' schemaLocation='commun.xsd'/><element name='a' type='c:t'/>");
    }

    private URL fichier(String nom, String espace, String contenu) throws IOException {
        String debut = "<schema xmlns='http://www.w3.org/2001/XMLSchema' xmlns:c='urn:c' targetNamespace='%s'>";
        return Files.writeString(dossier.resolve(nom), debut.formatted(espace) + contenu + "</schema>")
                .toUri()
                .toURL();
    }

    private static void parcourir(String xml) throws XMLStreamException {
        XMLStreamReader lecteur = XmlSur.lecteur(flux(xml));
        while (lecteur.hasNext()) {
            lecteur.next();
        }
    }

    private static String imbrique(int profondeur) {
        return "<a>".repeat(profondeur) + "</a>".repeat(profondeur);
    }

    private static String attributs(int nombre) {
        StringBuilder xml = new StringBuilder("<a");
        for (int i = 0; i < nombre; i++) {
            xml.append(" b").append(i).append("=''");
        }
        return xml.append("/>").toString();
    }

    private static InputStream flux(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
