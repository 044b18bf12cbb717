package fr.cdg62.soap;

import fr.cdg62.lanceur.Serveur;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;

/** A private key and its self-signed certificate, made by the JDK's keytool. */
public record CleEssai(PrivateKey cle, X509Certificate certificat) {
    /** Of the stores that hold a key. */
    public static final String MOT_DE_PASSE = "changeit";

    /** RSA, 2048 bits, valid 60 days. */
    public static CleEssai rsa() {
        return creer("-keyalg", "RSA", "-keysize", "2048", "-validity", "60");
    }

    /** With other options of keytool. */
    public static CleEssai creer(String... options) {
        Path magasin = Serveur.donnees().resolve("cle-" + UUID.randomUUID() + ".p12");
        try {
            String[] base = {
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "essai",
                "-dname",
                "CN=Partenaire fictif, O=Essai, C=FR",
                "-storetype",
                "PKCS12",
                "-storepass",
                MOT_DE_PASSE,
                "-keystore",
                magasin.toString()
            };
            ProcessBuilder commande = new ProcessBuilder(base);
            commande.command().addAll(java.util.List.of(options));
            Process keytool = commande.redirectErrorStream(true).start();
            String sortie =
                    new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(sortie);
            }
            return lire(magasin);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CleEssai lire(Path fichier) throws IOException, GeneralSecurityException {
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        try (InputStream entree = Files.newInputStream(fichier)) {
            magasin.load(entree, MOT_DE_PASSE.toCharArray());
        }
        return new CleEssai((PrivateKey) magasin.getKey("essai", MOT_DE_PASSE.toCharArray()), (X509Certificate)
                magasin.getCertificate("essai"));
    }

    /** A store that holds them alone, under the alias {@code partenaire}. */
    public KeyStore magasin() throws IOException, GeneralSecurityException {
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        magasin.load(null, null);
        magasin.setKeyEntry("partenaire", cle, MOT_DE_PASSE.toCharArray(), new Certificate[] {certificat});
        return magasin;
    }

    public byte[] der() {
        try {
            return certificat.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String certificatPem() {
        return pem("CERTIFICATE", der());
    }

    public String clePem() {
        return pem("PRIVATE KEY", cle.getEncoded());
    }

    private static String pem(String nom, byte[] octets) {
        return "-----BEGIN " + nom + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets)
                + "\n-----END " + nom + "-----\n";
    }
}
