package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.wscompile.WsimportTool;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java stack that makes a client of the contract served, with its own generator. */
enum PileGeneree {
    /** With WSIT, its WS-Security. */
    METRO {
        @Override
        ClientIsole client(Ecriture ecriture) throws IOException {
            try (Stream<Path> jars = Files.list(JARS.resolve("wsit"))) {
                ClientIsole client = new ClientIsole(ecriture, jars);
                ByteArrayOutputStream dit = new ByteArrayOutputStream();
                boolean faits = new WsimportTool(dit)
                        .run(new String[] {"-d", client.dossier(), "-p", "client", "-extension", client.wsdl()});
                assertThat(faits).as(dit.toString(StandardCharsets.UTF_8)).isTrue();
                client.compiler("ClientMetro");
                return client;
            }
        }
    },
    CXF {
        @Override
        ClientIsole client(Ecriture ecriture) throws IOException, InterruptedException {
            Stream<Path> presents = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Path::of)
                    .filter(jar -> DE_CXF.matcher(jar.getFileName().toString()).matches());
            try (Stream<Path> outils = Files.list(JARS.resolve("cxf"))) {
                ClientIsole client = new ClientIsole(ecriture, Stream.concat(outils, presents));
                String dit = client.executer(
                        Map.of(),
                        List.of(
                                "org.apache.cxf.tools.wsdlto.WSDLToJava",
                                "-encoding",
                                "UTF-8",
                                "-p",
                                "client",
                                "-compile",
                                "-d",
                                client.dossier(),
                                client.wsdl()));
                assertThat(Path.of(client.dossier(), "client", "RefusMetier.class"))
                        .as(dit)
                        .exists();
                client.compiler("ClientCxf");
                return client;
            }
        }
    };

    private static final Path JARS = Path.of("../lanceur/target");

    /** CXF, WSS4J and what they need, among the jars of these tests; Metro is not. */
    private static final Pattern DE_CXF =
            Pattern.compile("(cxf-(core|rt-(bindings|databinding|frontend|security|transports|ws-|wsdl))|wss4j|xmlsec"
                    + "|jakarta\\.(activation|annotation|xml)|angus-activation|saaj-impl|jaxb-(core|impl|xjc)|stax|woodstox"
                    + "|wsdl4j|xmlschema|neethi|xml-resolver|asm|commons-(codec|lang3)|slf4j-api).*\\.jar");

    /** Generated, compiled and ready to call. */
    abstract ClientIsole client(Ecriture ecriture) throws IOException, InterruptedException;
}
