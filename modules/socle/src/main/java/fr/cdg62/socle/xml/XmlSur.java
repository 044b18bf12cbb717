package fr.cdg62.socle.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The only place where XML parsers are made. They refuse any document type declaration, hence entities of every kind,
 * never open a file or a connection by themselves, and cap depth and attributes. They are the JDK's own, whatever
 * other implementation the server carries, because that is the one these settings are tested on.
 */
public final class XmlSur {
    /** Deepest nesting of elements accepted. */
    public static final int PROFONDEUR_MAXIMALE = 100;
    /** Most attributes accepted on one element. */
    public static final int ATTRIBUTS_MAXIMAUX = 100;

    private static final String LIMITES = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String SANS_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /**
     * Bytes beyond which a reading has a factory of its own: a factory holds the last reader it made, with all that it has
     * read, and those of the threads never go.
     */
    private static final int GRAND = 64 * 1024;

    /** Of each thread: making one costs more than reading a message with it, and they are not made to be shared. */
    private static final ThreadLocal<XMLInputFactory> LECTEURS = ThreadLocal.withInitial(XmlSur::lecteurs);

    private static final ThreadLocal<XMLOutputFactory> REDACTEURS =
            ThreadLocal.withInitial(XMLOutputFactory::newDefaultFactory);
    private static final ThreadLocal<DocumentBuilder> CONSTRUCTEURS = ThreadLocal.withInitial(XmlSur::constructeur);
    private static final ThreadLocal<TransformerFactory> TRANSFORMATIONS =
            ThreadLocal.withInitial(XmlSur::transformations);

    private XmlSur() {}

    /** Writes a document in UTF-8. */
    public static XMLStreamWriter redacteur(OutputStream sortie) throws XMLStreamException {
        return REDACTEURS.get().createXMLStreamWriter(sortie, StandardCharsets.UTF_8.name());
    }

    /** A streaming reader; it throws {@link XMLStreamException} on a document type declaration. */
    public static XMLStreamReader lecteur(InputStream entree) throws XMLStreamException {
        XMLInputFactory fabrique = estGrand(disponibles(entree)) ? lecteurs() : LECTEURS.get();
        return new LecteurSansDoctype(fabrique.createXMLStreamReader(entree));
    }

    private static int disponibles(InputStream entree) throws XMLStreamException {
        try {
            return entree.available();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Whether a document of so many bytes must leave nothing behind in what its thread keeps. */
    public static boolean estGrand(int octets) {
        return octets > GRAND;
    }

    private static XMLInputFactory lecteurs() {
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrique.setProperty(LIMITES + "maxElementDepth", PROFONDEUR_MAXIMALE);
        fabrique.setProperty(LIMITES + "elementAttributeLimit", ATTRIBUTS_MAXIMAUX);
        return fabrique;
    }

    /**
     * The namespace-aware DOM builder of this thread; it throws {@link SAXException} on a document type declaration.
     */
    public static DocumentBuilder dom() {
        return CONSTRUCTEURS.get();
    }

    private static DocumentBuilder constructeur() {
        DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature(SANS_DOCTYPE, true);
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            fabrique.setAttribute(LIMITES + "maxElementDepth", PROFONDEUR_MAXIMALE);
            fabrique.setAttribute(LIMITES + "elementAttributeLimit", ATTRIBUTS_MAXIMAUX);
            fabrique.setXIncludeAware(false);
            fabrique.setExpandEntityReferences(false);
            DocumentBuilder constructeur = fabrique.newDocumentBuilder();
            constructeur.setErrorHandler(new DefaultHandler());
            return constructeur;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Analyseur XML du JDK inattendu", e);
        }
    }

    /**
     * Compiles XML schemas of ours. Their imports are not followed: give every schema, an imported one before those
     * that import it.
     *
     * @throws SAXException when a schema is wrong or an import is missing
     */
    public static Schema schema(URL... fichiers) throws SAXException {
        SchemaFactory fabrique = SchemaFactory.newDefaultInstance();
        fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrique.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return fabrique.newSchema(Arrays.stream(fichiers)
                .map(fichier -> new StreamSource(fichier.toExternalForm()))
                .toArray(Source[]::new));
    }

    /** A validator for documents received; give it a source made from {@link #lecteur} or {@link #dom}. */
    public static Validator validateur(Schema schema) throws SAXException {
        Validator validateur = schema.newValidator();
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validateur.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return validateur;
    }

    /** An identity transformer, to write a DOM or copy a source. */
    public static Transformer copie() {
        try {
            return TRANSFORMATIONS.get().newTransformer();
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("Transformateur XML du JDK inattendu", e);
        }
    }

    private static TransformerFactory transformations() {
        TransformerFactory fabrique = TransformerFactory.newDefaultInstance();
        try {
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("Transformateur XML du JDK inattendu", e);
        }
        fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return fabrique;
    }
}
