package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A partner's Java client, made as its example says: classes generated from the contract served, and a JVM of its own
 * that has nothing of ours.
 */
final class ClientIsole {
    private static final Path EXEMPLES = Path.of("../modules/partenaires/src/main/resources/exemples");
    private static final Path ECRITURES = Path.of("../lanceur/src/test/clients");
    private static final int DELAI = 90;

    private final Ecriture ecriture;
    private final ContratV1<?> contrat;
    private final Path dossier;
    private final String chemin;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> reglages = new HashMap<>();
    private String wsdl;
    private boolean signe;

    /** With these jars and no other. */
    ClientIsole(Ecriture ecriture, Stream<Path> jars) throws IOException {
        this.ecriture = ecriture;
        contrat = ecriture.contrat();
        wsdl = contrat.wsdl();
        dossier = Files.createTempDirectory(Path.of("target"), "client-isole").toAbsolutePath();
        chemin = Stream.concat(Stream.of(dossier), jars)
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        reglages.putAll(ecriture.reglages());
    }

    /** Where its classes go. */
    String dossier() {
        return dossier.toString();
    }

    String wsdl() {
        return wsdl;
    }

    /** Compiles, with the classes generated, the example of this name and what writes after it. */
    void compiler(String exemple) throws IOException {
        ByteArrayOutputStream dit = new ByteArrayOutputStream();
        String ecrire = Files.readString(ECRITURES.resolve(contrat.nom()).resolve("Ecrire.java"));
        List<String> arguments = List.of(
                "-encoding",
                "UTF-8",
                "-cp",
                chemin,
                "-d",
                dossier.toString(),
                source("Exemple", exemple(exemple + ".java").replace(exemple, "Exemple")),
                source("Ecrire", ecrire));
        int erreurs = ToolProvider.getSystemJavaCompiler().run(null, dit, dit, arguments.toArray(String[]::new));
        assertThat(erreurs).as(dit.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String source(String classe, String texte) throws IOException {
        return Files.writeString(dossier.resolve(classe + ".java"), texte).toString();
    }

    /** Calls from now on by the contract that asks for a token. */
    void porterUnJeton() {
        wsdl = contrat.wsdl() + "=jeton";
    }

    /** Calls from now on by the contract that asks for a signature, with this key, through TLS which it asks for too. */
    void signer(CleEssai cle, MandataireTls tls) throws IOException, GeneralSecurityException {
        wsdl = contrat.wsdl() + "=signature";
        signe = true;
        Path meta = Files.createDirectories(dossier.resolve("META-INF"));
        Files.writeString(meta.resolve("wsit-client.xml"), exemple("wsit-cle.xml"));
        Path magasin = meta.resolve("partenaire.p12");
        try (OutputStream sortie = Files.newOutputStream(magasin)) {
            cle.magasin().store(sortie, CleEssai.MOT_DE_PASSE.toCharArray());
        }
        reglages.put("CDG62_CLE", magasin.toString());
        reglages.put("CDG62_CLE_SECRET", CleEssai.MOT_DE_PASSE);
        reglages.put("CDG62_ADRESSE", tls.adresse(contrat.wsdl()));
        options.clear();
        options.addAll(tls.confiance(dossier));
    }

    /**
     * Is known as this partner and writes for it, in both versions of SOAP: a text and a document in the message, then a
     * document as an attachment, which a signature would not cover.
     */
    void servir(PartenaireEssai partenaire) throws Exception {
        Path document = Files.write(dossier.resolve("document.pdf"), DemandesRetraite.pdf());
        List<String> objets = new ArrayList<>();
        for (int i = 0; i < (signe ? 2 : 4); i++) {
            objets.add(ecriture.objet(partenaire));
        }
        List<String> programme = new ArrayList<>(List.of("Ecrire", Demandes.TEXTE, document.toString()));
        programme.addAll(objets);
        assertThat(executer(reglages(partenaire), programme))
                .as(wsdl)
                .contains("partenaire=" + partenaire.code())
                .contains(objets.stream().map(objet -> "ecrit=" + objet).toList());
        for (String objet : objets) {
            ecriture.exigerFaite(objet, document);
        }
        assertThat(objets.stream().filter(objet -> ecriture.enPieceJointe(partenaire, objet)))
                .as(wsdl)
                .hasSize(signe ? 0 : 2);
    }

    /** The ping of the example is refused with this code. */
    void exigerRefus(PartenaireEssai partenaire, String secret, String code) throws Exception {
        Map<String, String> faux = reglages(partenaire);
        faux.put("CDG62_SECRET", secret);
        assertThat(executer(faux, List.of("Exemple"))).contains("faute=" + code);
    }

    private Map<String, String> reglages(PartenaireEssai partenaire) {
        Map<String, String> tous = new HashMap<>(reglages);
        tous.put("CDG62_WSDL", wsdl);
        tous.put("CDG62_EMETTEUR", PartenaireEssai.SIRET);
        if (partenaire.secret() != null) {
            tous.put("CDG62_IDENTIFIANT", partenaire.identifiant());
            tous.put("CDG62_SECRET", partenaire.secret());
        }
        return tous;
    }

    /** An example as it is given, for this service as it says to. */
    private String exemple(String nom) throws IOException {
        return Files.readString(EXEMPLES.resolve(nom))
                .replace("SecurisationDonnees", contrat.nom())
                .replace(
                        "https://ws.cdg62.fr/numerique/securisation-donnees/v1",
                        contrat.nomDuService().getNamespaceURI());
    }

    /** Runs a program of its classes; answers what it printed. */
    String executer(Map<String, String> environnement, List<String> programme)
            throws IOException, InterruptedException {
        Path sortie = Files.createTempFile(dossier, "sortie", ".txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", chemin);
        java.command().addAll(options);
        java.command().addAll(programme);
        java.environment().putAll(environnement);
        Process lance =
                java.redirectErrorStream(true).redirectOutput(sortie.toFile()).start();
        if (!lance.waitFor(DELAI, TimeUnit.SECONDS)) {
            lance.destroyForcibly();
            throw new IllegalStateException(programme.get(0) + " ne répond pas");
        }
        return Files.readString(sortie);
    }
}
