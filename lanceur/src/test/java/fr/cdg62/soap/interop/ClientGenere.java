package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.wscompile.WsimportTool;
import fr.cdg62.soap.PartenaireEssai;
import jakarta.xml.ws.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** What a partner gets who generates its client from the contract as the server serves it today. */
final class ClientGenere implements AutoCloseable {
    private static final String PAQUET = "fr.cdg62.genere";
    private static final Path LIAISONS = Path.of("../lanceur/src/test/contrats/v1.0/liaisons.xml");

    private final URLClassLoader classes;
    private final ContratV1<?> contrat;

    private ClientGenere(URLClassLoader classes, ContratV1<?> contrat) {
        this.classes = classes;
        this.contrat = contrat;
    }

    /** Generates and compiles. */
    static ClientGenere de(ContratV1<?> connu) throws Exception {
        Path dossier = Files.createTempDirectory(Path.of("target"), "client-genere");
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        boolean faits = new WsimportTool(dit).run(new String[] {
            "-d", dossier.toString(), "-p", PAQUET, "-b", LIAISONS.toString(), "-extension", connu.wsdl()
        });
        assertThat(faits).as(dit.toString(StandardCharsets.UTF_8)).isTrue();
        URLClassLoader classes =
                new URLClassLoader(new URL[] {dossier.toUri().toURL()}, ClientGenere.class.getClassLoader());
        Class<?> port = classes.loadClass(PAQUET + "." + connu.nom());
        Class<? extends Service> service =
                classes.loadClass(PAQUET + "." + connu.nom() + "Service").asSubclass(Service.class);
        return new ClientGenere(classes, new ContratV1<>(connu.chemin(), connu.nom(), port, service));
    }

    /** Whom the server says it has recognised. */
    Object ping(ClientV1 pile, boolean soap12, PartenaireEssai partenaire) throws Exception {
        Object port = pile.port(contrat, soap12, false);
        pile.basic(port, partenaire.identifiant(), partenaire.secret());
        Object entete = nouveau("EnTeteEchange");
        poser(entete, "MessageId", UUID.randomUUID().toString());
        poser(entete, "Horodatage", Demandes.maintenant());
        poser(entete, "Emetteur", PartenaireEssai.SIRET);
        poser(entete, "CodeApplication", "client-genere");
        poser(entete, "VersionContrat", "1.0");
        Object demande = nouveau("Ping");
        poser(demande, "Entete", entete);
        Object reponse = contrat.port().getMethod("ping", demande.getClass()).invoke(port, demande);
        return reponse.getClass().getMethod("getPartenaire").invoke(reponse);
    }

    private Object nouveau(String type) throws ReflectiveOperationException {
        return classes.loadClass(PAQUET + "." + type).getConstructor().newInstance();
    }

    private static void poser(Object objet, String propriete, Object valeur) throws ReflectiveOperationException {
        Arrays.stream(objet.getClass().getMethods())
                .filter(methode -> methode.getName().equals("set" + propriete))
                .findFirst()
                .orElseThrow()
                .invoke(objet, valeur);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
