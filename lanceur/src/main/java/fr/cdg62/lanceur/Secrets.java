package fr.cdg62.lanceur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made at the first start and kept in the data folder, readable by its owner only. */
final class Secrets {

    private final Path dossier;

    Secrets(Path dossier) {
        this.dossier = dossier;
    }

    /** Password of the embedded database. */
    String motDePasseBase() {
        return tire("base.txt", 24, Base64.getUrlEncoder().withoutPadding());
    }

    /** Key that encrypts the secrets of the partners: 32 bytes in Base64. */
    String clePartenaires() {
        return tire("partenaires.txt", 32, Base64.getEncoder());
    }

    /** What a file holds; bytes drawn at random the first time. */
    private String tire(String nom, int octets, Base64.Encoder ecriture) {
        Path fichier = dossier.resolve(nom);
        try {
            if (!Files.exists(fichier)) {
                byte[] alea = new byte[octets];
                new SecureRandom().nextBytes(alea);
                ecrire(fichier, ecriture.encodeToString(alea));
            }
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new DemarrageImpossible("Le secret " + fichier + " ne peut pas être lu", e);
        }
    }

    /** PEM file of the private key that signs the tokens. */
    Path clePrivee() {
        return paire().resolve("jeton-prive.pem");
    }

    /** PEM file of the public key that checks the tokens. */
    Path clePublique() {
        return paire().resolve("jeton-public.pem");
    }

    private Path paire() {
        Path publique = dossier.resolve("jeton-public.pem");
        if (Files.exists(publique)) {
            return dossier;
        }
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("RSA");
            generateur.initialize(2048);
            KeyPair paire = generateur.generateKeyPair();
            ecrire(
                    dossier.resolve("jeton-prive.pem"),
                    pem("PRIVATE KEY", paire.getPrivate().getEncoded()));
            ecrire(publique, pem("PUBLIC KEY", paire.getPublic().getEncoded()));
            return dossier;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new DemarrageImpossible("Les clés des jetons ne peuvent pas être écrites dans " + dossier, e);
        }
    }

    private static String pem(String nom, byte[] der) {
        return "-----BEGIN " + nom + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + nom + "-----\n";
    }

    private static void ecrire(Path fichier, String contenu) throws IOException {
        Path provisoire = Files.createTempFile(fichier.getParent(), "secret", ".tmp");
        if (Files.getFileStore(provisoire).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(provisoire, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(provisoire, contenu);
        Files.move(provisoire, fichier);
    }
}
