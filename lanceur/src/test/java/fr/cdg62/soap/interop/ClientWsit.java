package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.wscompile.WsimportTool;
import fr.cdg62.soap.CleEssai;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A partner's Metro with WSIT, made as the example says: classes generated from the contract served, the policy copied
 * beside, and a JVM of its own that has nothing of ours.
 */
final class ClientWsit {
    private static final Path METRO = Path.of("../lanceur/target/wsit");
    private static final Path EXEMPLES = Path.of("../modules/partenaires/src/main/resources/exemples");
    private static final String MOT_DE_PASSE = "changeit";
    private static final int DELAI = 90;

    private final ContratV1<?> contrat;
    private final Path dossier;
    private final String chemin;

    private ClientWsit(ContratV1<?> contrat, Path dossier) throws IOException {
        this.contrat = contrat;
        this.dossier = dossier;
        try (Stream<Path> jars = Files.list(METRO)) {
            chemin = Stream.concat(Stream.of(dossier), jars)
                    .map(Path::toAbsolutePath)
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /** Generates from the contract of this service, and compiles. */
    static ClientWsit de(ContratV1<?> contrat) throws IOException {
        Path dossier = Files.createTempDirectory(Path.of("target"), "client-wsit");
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        boolean faits = new WsimportTool(dit)
                .run(new String[] {"-d", dossier.toString(), "-p", "client", "-extension", contrat.wsdl()});
        assertThat(faits).as(dit.toString(StandardCharsets.UTF_8)).isTrue();
        ClientWsit client = new ClientWsit(contrat, dossier);
        Path source = client.copier("ClientMetro.java", dossier.resolve("ClientMetro.java"));
        int erreurs = ToolProvider.getSystemJavaCompiler()
                .run(null, dit, dit, "-cp", client.chemin, "-d", dossier.toString(), source.toString());
        assertThat(erreurs).as(dit.toString(StandardCharsets.UTF_8)).isZero();
        return client;
    }

    /** Puts this policy in place, with the key of the partner when it signs. */
    void adopter(String politique, CleEssai cle) throws IOException, GeneralSecurityException {
        Path meta = Files.createDirectories(dossier.resolve("META-INF"));
        copier(politique, meta.resolve("wsit-client.xml"));
        KeyStore magasin = KeyStore.getInstance("PKCS12");
        magasin.load(null, null);
        magasin.setKeyEntry("partenaire", cle.cle(), MOT_DE_PASSE.toCharArray(), new Certificate[] {cle.certificat()});
        try (OutputStream sortie = Files.newOutputStream(meta.resolve("partenaire.p12"))) {
            magasin.store(sortie, MOT_DE_PASSE.toCharArray());
        }
    }

    /** An example as it is given, for this service as it says to. */
    private Path copier(String exemple, Path ou) throws IOException {
        String texte = Files.readString(EXEMPLES.resolve(exemple))
                .replace("SecurisationDonnees", contrat.nom())
                .replace(
                        "https://ws.cdg62.fr/numerique/securisation-donnees/v1",
                        contrat.nomDuService().getNamespaceURI());
        return Files.writeString(ou, texte);
    }

    /** What the client prints. */
    String executer(Map<String, String> reglages) throws IOException, InterruptedException {
        Path sortie = Files.createTempFile(dossier, "sortie", ".txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", chemin, "ClientMetro");
        java.environment().put("CDG62_WSDL", contrat.wsdl());
        java.environment().putAll(reglages);
        Process lance =
                java.redirectErrorStream(true).redirectOutput(sortie.toFile()).start();
        if (!lance.waitFor(DELAI, TimeUnit.SECONDS)) {
            lance.destroyForcibly();
            throw new IllegalStateException("Metro ne répond pas");
        }
        return Files.readString(sortie);
    }
}
