package fr.cdg62.partenaires.securite;

import fr.cdg62.referentiel.api.partenaire.SignaturePresentee;
import java.io.ByteArrayInputStream;
import java.security.NoSuchProviderException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/**
 * Reads and verifies the signature of a message: BinarySecurityToken, signature over the body and the timestamp (WSS X.509
 * Certificate Token Profile 1.1.1).
 *
 * <p>Against wrapped signatures, an {@code Id} is known to the verification only when its element stands where a message
 * has it: the body itself, a child of the SOAP header, a child of the security header. A reference to anything else leads
 * nowhere, and the body found covered is the very node that goes on to the service.
 */
final class SignatureMessage {
    private static final String X509V3 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    private static final int CERTIFICAT_MAX = 16_384;
    private static final int SIGNATURE_MAX = 2048;

    private final Element corps;
    private final Element horodatage;
    private final Element signature;
    private final Map<String, Element> signables = new HashMap<>();

    private SignatureMessage(Element entete, Element securite, Element corps) {
        this.corps = corps;
        horodatage = Wss.unique(securite, Wss.WSU, "Timestamp");
        signature = Wss.unique(securite, Wss.DSIG, "Signature");
        declarer(corps);
        Wss.enfants(entete).forEach(this::declarer);
        Wss.enfants(securite).forEach(this::declarer);
    }

    private void declarer(Element element) {
        String id = element.getAttributeNS(Wss.WSU, "Id");
        if (!id.isEmpty() && signables.put(id, element) != null) {
            throw Wss.refus("Deux éléments du message portent le même wsu:Id.");
        }
    }

    static SignaturePresentee lire(Element entete, Element securite, Element corps) {
        SignatureMessage message = new SignatureMessage(entete, securite, corps);
        X509Certificate certificat = certificat(Wss.unique(securite, Wss.WSSE, "BinarySecurityToken"));
        return new SignaturePresentee(
                certificat,
                Creation.de(message.horodatage).instant(),
                Wss.octets(Wss.unique(message.signature, Wss.DSIG, "SignatureValue"), SIGNATURE_MAX),
                () -> message.estSigne(certificat.getPublicKey()));
    }

    private static X509Certificate certificat(Element jeton) {
        if (!X509V3.equals(jeton.getAttribute("ValueType"))) {
            throw Wss.refus("Le jeton BinarySecurityToken porte un certificat X509v3.");
        }
        try {
            ByteArrayInputStream octets = new ByteArrayInputStream(Wss.octets(jeton, CERTIFICAT_MAX));
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(octets);
        } catch (CertificateException e) {
            throw Wss.refus("Le jeton BinarySecurityToken n'est pas un certificat X.509 lisible.");
        }
    }

    private boolean estSigne(PublicKey cle) {
        try {
            DOMValidateContext contexte = new DOMValidateContext(cle, signature);
            contexte.setProperty("org.jcp.xml.dsig.secureValidation", true);
            signables.values().forEach(element -> contexte.setIdAttributeNS(element, Wss.WSU, "Id"));
            XMLSignature lue = XMLSignatureFactory.getInstance("DOM", "XMLDSig").unmarshalXMLSignature(contexte);
            return ProfilSignature.admet(lue)
                    && couvre(lue, corps)
                    && couvre(lue, horodatage)
                    && lue.validate(contexte);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Signature XML absente du JDK", e);
        }
    }

    private boolean couvre(XMLSignature lue, Element element) {
        return ProfilSignature.references(lue).stream()
                .anyMatch(reference -> signables.get(reference.getURI().substring(1)) == element);
    }
}
