package fr.cdg62.referentiel.admission;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the secrets that the system must be able to read again (AES-256-GCM), with a key kept outside the database.
 * The code of the partner is authenticated with its secret: a secret copied to another partner's row does not open.
 */
@Dependent
public class CoffreSecrets {
    private static final String ALGORITHME = "AES/GCM/NoPadding";
    private static final int CLE_OCTETS = 32;
    private static final int IV_OCTETS = 12;
    private static final int SCEAU_BITS = 128;
    private static final SecureRandom ALEA = new SecureRandom();

    private final SecretKeySpec cle;

    /**
     * Takes the key of the setting {@code cdg62.partenaires.cle}: 32 bytes in Base64.
     *
     * @throws IllegalStateException when the setting is anything else
     */
    @Inject
    public CoffreSecrets(@ConfigProperty(name = "cdg62.partenaires.cle") Optional<String> reglage) {
        cle = reglage.filter(texte -> !texte.isBlank()).map(CoffreSecrets::cle).orElse(null);
    }

    private static SecretKeySpec cle(String texte) {
        byte[] octets = decoder(texte.strip());
        if (octets.length != CLE_OCTETS) {
            throw new IllegalStateException("cdg62.partenaires.cle : 32 octets en Base64 attendus");
        }
        return new SecretKeySpec(octets, "AES");
    }

    private static byte[] decoder(String texte) {
        try {
            return Base64.getDecoder().decode(texte);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("cdg62.partenaires.cle : ce n'est pas du Base64", e);
        }
    }

    /** The secret as it may be kept in the database; CHIFFREMENT_ABSENT without key. */
    public String chiffrer(String secret, String partenaire) {
        if (cle == null) {
            throw new DemandeRefusee(
                    CodeProbleme.CHIFFREMENT_ABSENT,
                    "Ce mode demande de conserver le secret chiffré : l'exploitant doit d'abord fournir la clé"
                            + " cdg62.partenaires.cle.",
                    "mode");
        }
        byte[] iv = new byte[IV_OCTETS];
        ALEA.nextBytes(iv);
        byte[] chiffre = passer(Cipher.ENCRYPT_MODE, iv, secret.getBytes(StandardCharsets.UTF_8), partenaire);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(IV_OCTETS + chiffre.length)
                        .put(iv)
                        .put(chiffre)
                        .array());
    }

    /** The secret kept; IllegalStateException when the key is not the one that closed it. */
    public String dechiffrer(String chiffre, String partenaire) {
        if (cle == null) {
            throw new IllegalStateException("cdg62.partenaires.cle absente : secret du partenaire illisible");
        }
        ByteBuffer octets = ByteBuffer.wrap(Base64.getDecoder().decode(chiffre));
        byte[] iv = new byte[IV_OCTETS];
        octets.get(iv);
        byte[] reste = new byte[octets.remaining()];
        octets.get(reste);
        return new String(passer(Cipher.DECRYPT_MODE, iv, reste, partenaire), StandardCharsets.UTF_8);
    }

    private byte[] passer(int sens, byte[] iv, byte[] octets, String partenaire) {
        try {
            Cipher machine = Cipher.getInstance(ALGORITHME);
            machine.init(sens, cle, new GCMParameterSpec(SCEAU_BITS, iv));
            machine.updateAAD(partenaire.getBytes(StandardCharsets.UTF_8));
            return machine.doFinal(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Secret de partenaire illisible avec la clé cdg62.partenaires.cle", e);
        }
    }
}
