package fr.cdg62.soap.interop;

import fr.cdg62.soap.CleEssai;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.dom.handler.WSHandlerConstants;

/** WS-Security as CXF and WSS4J make it, by their documented settings. */
final class SecuriteCxf {
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private SecuriteCxf() {}

    static void jeton(Object port, String identifiant, String secret) {
        Map<String, Object> reglages = new HashMap<>();
        reglages.put(WSHandlerConstants.ACTION, WSHandlerConstants.USERNAME_TOKEN + " " + WSHandlerConstants.TIMESTAMP);
        reglages.put(WSHandlerConstants.USER, identifiant);
        reglages.put(WSHandlerConstants.PASSWORD_TYPE, "PasswordDigest");
        reglages.put(WSHandlerConstants.PW_CALLBACK_REF, motDePasse(secret));
        appliquer(port, reglages);
    }

    static void signature(Object port, CleEssai cle) throws GeneralSecurityException, IOException {
        Merlin coffre = new Merlin();
        coffre.setKeyStore(cle.magasin());
        Map<String, Object> reglages = new HashMap<>();
        reglages.put(WSHandlerConstants.ACTION, WSHandlerConstants.TIMESTAMP + " " + WSHandlerConstants.SIGNATURE);
        reglages.put(WSHandlerConstants.USER, "partenaire");
        reglages.put(WSHandlerConstants.PW_CALLBACK_REF, motDePasse(CleEssai.MOT_DE_PASSE));
        reglages.put(WSHandlerConstants.SIG_PROP_REF_ID, "coffre");
        reglages.put("coffre", coffre);
        reglages.put(WSHandlerConstants.SIG_KEY_ID, "DirectReference");
        reglages.put(WSHandlerConstants.SIG_ALGO, RSA_SHA256);
        reglages.put(WSHandlerConstants.SIG_DIGEST_ALGO, "http://www.w3.org/2001/04/xmlenc#sha256");
        reglages.put(WSHandlerConstants.SIGNATURE_PARTS, "Body;{Element}{" + WSU + "}Timestamp");
        appliquer(port, reglages);
    }

    private static void appliquer(Object port, Map<String, Object> reglages) {
        ClientProxy.getClient(port).getOutInterceptors().add(new WSS4JOutInterceptor(reglages));
    }

    private static CallbackHandler motDePasse(String secret) {
        return demandes -> {
            for (var demande : demandes) {
                ((WSPasswordCallback) demande).setPassword(secret);
            }
        };
    }
}
