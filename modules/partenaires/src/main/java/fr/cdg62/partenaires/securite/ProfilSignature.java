package fr.cdg62.partenaires.securite;

import java.util.List;
import java.util.Set;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;

/**
 * The signatures taken: RSA or ECDSA with SHA-2, references to elements of the message by their {@code wsu:Id}, exclusive
 * canonicalization. The « enveloped » transform, which some clients add and which changes nothing here, is admitted.
 */
final class ProfilSignature {
    private static final Set<String> SIGNATURES = Set.of(
            SignatureMethod.RSA_SHA256,
            SignatureMethod.RSA_SHA384,
            SignatureMethod.RSA_SHA512,
            SignatureMethod.ECDSA_SHA256,
            SignatureMethod.ECDSA_SHA384,
            SignatureMethod.ECDSA_SHA512);
    private static final Set<String> CONDENSES = Set.of(DigestMethod.SHA256, DigestMethod.SHA384, DigestMethod.SHA512);
    private static final Set<String> TRANSFORMATIONS = Set.of(CanonicalizationMethod.EXCLUSIVE, Transform.ENVELOPED);
    private static final int REFERENCES_MAX = 10;

    private ProfilSignature() {}

    static boolean admet(XMLSignature signature) {
        List<Reference> references = references(signature);
        return SIGNATURES.contains(
                        signature.getSignedInfo().getSignatureMethod().getAlgorithm())
                && CanonicalizationMethod.EXCLUSIVE.equals(
                        signature.getSignedInfo().getCanonicalizationMethod().getAlgorithm())
                && references.size() <= REFERENCES_MAX
                && references.stream().allMatch(ProfilSignature::admet);
    }

    private static boolean admet(Reference reference) {
        List<String> transformations =
                reference.getTransforms().stream().map(Transform::getAlgorithm).toList();
        String uri = reference.getURI();
        return uri != null
                && uri.startsWith("#")
                && CONDENSES.contains(reference.getDigestMethod().getAlgorithm())
                && transformations.contains(CanonicalizationMethod.EXCLUSIVE)
                && TRANSFORMATIONS.containsAll(transformations);
    }

    static List<Reference> references(XMLSignature signature) {
        return signature.getSignedInfo().getReferences();
    }
}
