package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** What a certificate needs to be deposited; SAISIE_INVALIDE on {@code certificat}. */
@Dependent
class ReglesCertificat {
    private static final int PEM_MAX = 20_000;
    private static final int MOTIF_MAX = 200;
    private static final int COURBE_MIN = 256;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    X509Certificate lire(String pem) {
        X509Certificate certificat = analyser(pem);
        if (certificat.getNotAfter().toInstant().isBefore(horloge.maintenant())) {
            throw refus("Ce certificat a expiré.");
        }
        int minimum = parametres
                .valeur("PARTENAIRE_CLE_RSA_MIN", horloge.aujourdHui())
                .intValueExact();
        if (!estAssezLongue(certificat.getPublicKey(), minimum)) {
            throw refus("La clé doit être RSA d'au moins %d bits, ou sur courbe elliptique d'au moins %d bits."
                    .formatted(minimum, COURBE_MIN));
        }
        return certificat;
    }

    private static X509Certificate analyser(String pem) {
        if (pem == null || pem.isBlank() || pem.length() > PEM_MAX) {
            throw refus("Collez le certificat au format PEM, de « BEGIN CERTIFICATE » à « END CERTIFICATE ».");
        }
        try {
            byte[] octets = pem.strip().getBytes(StandardCharsets.US_ASCII);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(octets));
        } catch (CertificateException e) {
            throw refus("Ce n'est pas un certificat X.509 au format PEM.");
        }
    }

    private static boolean estAssezLongue(PublicKey cle, int rsaMinimum) {
        if (cle instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= rsaMinimum;
        }
        return cle instanceof ECPublicKey courbe
                && courbe.getParams().getOrder().bitLength() >= COURBE_MIN;
    }

    static String motif(String saisi) {
        if (saisi == null || saisi.isBlank() || saisi.strip().length() > MOTIF_MAX) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Indiquez le motif, en %d caractères au plus.".formatted(MOTIF_MAX),
                    "motif");
        }
        return saisi.strip();
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "certificat");
    }
}
