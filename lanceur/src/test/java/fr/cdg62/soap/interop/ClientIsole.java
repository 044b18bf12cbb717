package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.wscompile.WsimportTool;
import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A partner's Java client, made as the example says: classes generated from the contract served, and a JVM of its own
 * that has nothing of ours.
 */
final class ClientIsole {
    private static final Path JARS = Path.of("../lanceur/target");
    private static final Path EXEMPLES = Path.of("../modules/partenaires/src/main/resources/exemples");
    private static final Path ECRITURES = Path.of("../lanceur/src/test/clients");

    /** CXF and what it needs, among the jars of these tests; Metro is not. */
    private static final Pattern CXF =
            Pattern.compile("(cxf-(core|rt-(bindings|databinding|frontend|transports|ws-|wsdl))"
                    + "|jakarta\\.(activation|annotation|xml)|angus-activation|saaj-impl|jaxb-(core|impl|xjc)|stax|woodstox"
                    + "|wsdl4j|xmlschema|neethi|xml-resolver|asm|commons-lang3|slf4j-api).*\\.jar");

    private static final String GENERATEUR = "org.apache.cxf.tools.wsdlto.WSDLToJava";
    private static final int DELAI = 90;

    private final Ecriture ecriture;
    private final ContratV1<?> contrat;
    private String wsdl;
    private final Path dossier;
    private final String chemin;

    private ClientIsole(Ecriture ecriture, Stream<Path> jars) throws IOException {
        this.ecriture = ecriture;
        contrat = ecriture.contrat();
        wsdl = contrat.wsdl();
        dossier = Files.createTempDirectory(Path.of("target"), "client-isole");
        chemin = Stream.concat(Stream.of(dossier), jars)
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Metro with WSIT. */
    static ClientIsole metro(Ecriture ecriture) throws IOException {
        try (Stream<Path> jars = Files.list(JARS.resolve("wsit"))) {
            ClientIsole client = new ClientIsole(ecriture, jars);
            ByteArrayOutputStream dit = new ByteArrayOutputStream();
            boolean faits = new WsimportTool(dit)
                    .run(new String[] {"-d", client.dossier.toString(), "-p", "client", "-extension", client.wsdl});
            assertThat(faits).as(dit.toString(StandardCharsets.UTF_8)).isTrue();
            client.compiler(client.exemple("ClientMetro.java"));
            return client;
        }
    }

    /** CXF, from its generator to its calls, with HTTP Basic. */
    static ClientIsole cxf(Ecriture ecriture) throws IOException, InterruptedException {
        Stream<Path> presents = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(jar -> CXF.matcher(jar.getFileName().toString()).matches());
        try (Stream<Path> outils = Files.list(JARS.resolve("cxf"))) {
            ClientIsole client = new ClientIsole(ecriture, Stream.concat(outils, presents));
            client.generer();
            client.compiler(client.exemple("ClientMetro.java")
                    .replace("import com.sun.xml.wss.XWSSConstants;\n", "")
                    .replace("XWSSConstants", "BindingProvider"));
            return client;
        }
    }

    private void generer() throws IOException, InterruptedException {
        List<String> outil = List.of(GENERATEUR, "-encoding", "UTF-8", "-p", "client", "-compile");
        Stream<String> programme = Stream.concat(outil.stream(), Stream.of("-d", dossier.toString(), wsdl));
        String dit = executer(Map.of(), programme.toArray(String[]::new));
        assertThat(dossier.resolve("client").resolve(contrat.nom() + "Service.class"))
                .as(dit)
                .exists();
    }

    /** Calls by the contract with this policy from now on. */
    void suivre(String politique) {
        wsdl = contrat.wsdl() + "=" + politique;
    }

    /** The key with which Metro signs, where it looks for it. */
    void confier(CleEssai cle) throws IOException, GeneralSecurityException {
        Path meta = Files.createDirectories(dossier.resolve("META-INF"));
        Files.writeString(meta.resolve("wsit-client.xml"), exemple("wsit-cle.xml"));
        try (OutputStream sortie = Files.newOutputStream(meta.resolve("partenaire.p12"))) {
            cle.magasin().store(sortie, CleEssai.MOT_DE_PASSE.toCharArray());
        }
    }

    /** Is known as this partner and writes for it, in both versions of SOAP. */
    void servir(PartenaireEssai partenaire) throws Exception {
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        for (String soap : new String[] {"1.1", "1.2"}) {
            Map<String, String> reglages = reglages(partenaire);
            reglages.put("CDG62_SOAP", soap);
            String objet = ecriture.objet(partenaire);
            assertThat(executer(reglages, "Ecrire", objet, Demandes.TEXTE))
                    .as("SOAP %s", soap)
                    .contains("partenaire=" + partenaire.code(), "ecrit=" + objet);
            assertThat(ecriture.lu(objet)).as("SOAP %s", soap).isEqualTo(Demandes.TEXTE);
        }
    }

    /** What the example prints. */
    String ping(Map<String, String> reglages) throws IOException, InterruptedException {
        return executer(reglages, "ClientMetro");
    }

    static Map<String, String> reglages(PartenaireEssai partenaire) {
        Map<String, String> reglages = new HashMap<>();
        reglages.put("CDG62_EMETTEUR", PartenaireEssai.SIRET);
        if (partenaire.secret() != null) {
            reglages.put("CDG62_IDENTIFIANT", partenaire.identifiant());
            reglages.put("CDG62_SECRET", partenaire.secret());
        }
        return reglages;
    }

    /** An example as it is given, for this service as it says to. */
    private String exemple(String nom) throws IOException {
        return Files.readString(EXEMPLES.resolve(nom))
                .replace("SecurisationDonnees", contrat.nom())
                .replace(
                        "https://ws.cdg62.fr/numerique/securisation-donnees/v1",
                        contrat.nomDuService().getNamespaceURI());
    }

    private void compiler(String exemple) throws IOException {
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        Path source = Files.writeString(dossier.resolve("ClientMetro.java"), exemple);
        Path ecrire = ECRITURES.resolve(contrat.nom()).resolve("Ecrire.java");
        List<String> options = List.of("-encoding", "UTF-8", "-cp", chemin, "-d", dossier.toString());
        Stream<String> arguments = Stream.concat(options.stream(), Stream.of(source.toString(), ecrire.toString()));
        int erreurs = ToolProvider.getSystemJavaCompiler().run(null, dit, dit, arguments.toArray(String[]::new));
        assertThat(erreurs).as(dit.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String executer(Map<String, String> reglages, String... programme)
            throws IOException, InterruptedException {
        Path sortie = Files.createTempFile(dossier, "sortie", ".txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", chemin);
        java.command().addAll(List.of(programme));
        java.environment().put("CDG62_WSDL", wsdl);
        java.environment().putAll(reglages);
        Process lance =
                java.redirectErrorStream(true).redirectOutput(sortie.toFile()).start();
        if (!lance.waitFor(DELAI, TimeUnit.SECONDS)) {
            lance.destroyForcibly();
            throw new IllegalStateException(programme[0] + " ne répond pas");
        }
        return Files.readString(sortie);
    }
}
