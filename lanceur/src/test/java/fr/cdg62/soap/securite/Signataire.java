package fr.cdg62.soap.securite;

import fr.cdg62.soap.CleEssai;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Signs messages as the X.509 token profile says, or nearly: the body under the id {@code corps}, the timestamp under
 * {@code temps}.
 *
 * @param parties ids covered
 * @param algorithme of the signature
 * @param condense digest of the references
 * @param cree creation of the timestamp
 */
record Signataire(CleEssai cle, List<String> parties, String algorithme, String condense, Instant cree) {
    private static final String X509V3 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";

    static Signataire de(CleEssai cle) {
        String algorithme =
                cle.cle().getAlgorithm().equals("EC") ? SignatureMethod.ECDSA_SHA256 : SignatureMethod.RSA_SHA256;
        return new Signataire(
                cle,
                List.of("corps", "temps"),
                algorithme,
                DigestMethod.SHA256,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    Signataire surSeulement(String... ids) {
        return new Signataire(cle, List.of(ids), algorithme, condense, cree);
    }

    Signataire par(String autreAlgorithme, String autreCondense) {
        return new Signataire(cle, parties, autreAlgorithme, autreCondense, cree);
    }

    Signataire le(Instant instant) {
        return new Signataire(cle, parties, algorithme, condense, instant);
    }

    String signer(String enveloppe) throws Exception {
        return signer(enveloppe, "");
    }

    /** With these other headers, covered if their {@code u:Id} are among the ids. */
    String signer(String enveloppe, String autres) throws Exception {
        String enTete = """
                <w:Security xmlns:w="%s" xmlns:u="%s" S:mustUnderstand="1"><w:BinarySecurityToken ValueType="%s">%s\
                </w:BinarySecurityToken><u:Timestamp u:Id="temps"><u:Created>%s</u:Created>\
                <u:Expires>%s</u:Expires></u:Timestamp></w:Security>%s""".formatted(
                        Jeton.WSSE,
                        Jeton.WSU,
                        X509V3,
                        Base64.getEncoder().encodeToString(cle.der()),
                        cree,
                        cree.plusSeconds(300),
                        autres);
        Document document = lire(Jeton.avecEnTete(enveloppe, enTete)
                .replace("<S:Body>", "<S:Body xmlns:u=\"" + Jeton.WSU + "\" u:Id=\"corps\">"));
        Element securite = (Element)
                document.getElementsByTagNameNS(Jeton.WSSE, "Security").item(0);
        DOMSignContext contexte = new DOMSignContext(cle.cle(), securite);
        contexte.setProperty("org.jcp.xml.dsig.secureValidation", false);
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            declarer(contexte, (Element) elements.item(i));
        }
        XMLSignatureFactory fabrique = XMLSignatureFactory.getInstance("DOM");
        fabrique.newXMLSignature(infos(fabrique), null).sign(contexte);
        return ecrire(document);
    }

    private static void declarer(DOMSignContext contexte, Element element) {
        if (element.hasAttributeNS(Jeton.WSU, "Id")) {
            contexte.setIdAttributeNS(element, Jeton.WSU, "Id");
        }
    }

    private SignedInfo infos(XMLSignatureFactory fabrique) throws Exception {
        List<Reference> references = new ArrayList<>();
        for (String id : parties) {
            references.add(fabrique.newReference(
                    "#" + id,
                    fabrique.newDigestMethod(condense, null),
                    List.of(fabrique.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null));
        }
        return fabrique.newSignedInfo(
                fabrique.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                fabrique.newSignatureMethod(algorithme, null),
                references);
    }

    private static Document lire(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String ecrire(Document document) throws Exception {
        StringWriter texte = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document.getDocumentElement()), new StreamResult(texte));
        return texte.toString().replaceFirst("<\\?xml[^>]*\\?>", "");
    }
}
