package fr.cdg62.lanceur;

import fr.cdg62.lanceur.Options.BaseExterne;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A stock Payara Server, installed and fed as an administrator does with {@code config/payara-server}. */
final class ServeurPayara implements AutoCloseable {

    private static final Path INSTALLATION = Path.of("target", "payara6").toAbsolutePath();
    private static final String DOMAINE = "cdg62essai" + EnvironnementEssai.FOURCHE;

    private final BaseExterne base;
    private final Secrets secrets;
    private final String antivirus;
    private final Path temporaire;
    private final int portBase = portBase();
    private final int portAdmin = portBase + 48;
    private final Path journal = INSTALLATION.resolve(DOMAINE + ".log");

    ServeurPayara(BaseExterne base, Secrets secrets, String antivirus, Path temporaire) {
        this.base = base;
        this.secrets = secrets;
        this.antivirus = antivirus;
        this.temporaire = temporaire;
    }

    /** A hundred ports that no other run of the same tests takes. */
    private static int portBase() {
        return 20000 + 5_000 * (Integer.parseInt(EnvironnementEssai.FOURCHE) - 1) + 100 * (int) (Math.random() * 50);
    }

    /** With the EAR, unless {@code cdg62.essai.nu} leaves it to Arquillian. */
    void installer() throws IOException {
        Files.deleteIfExists(journal);
        Files.delete(Dossiers.neuf(INSTALLATION.resolve("glassfish/domains/" + DOMAINE)));
        asadmin("create-domain", "--portbase", Integer.toString(portBase), "--nopassword", DOMAINE);
        boucler();
        asadmin("start-domain", DOMAINE);
        asadmin(
                "add-library",
                Path.of("target/serveur/mariadb-java-client.jar")
                        .toAbsolutePath()
                        .toString());
        asadmin(
                "multimode",
                "--file",
                Path.of("../config/payara-server/installer.asadmin")
                        .toAbsolutePath()
                        .toString());
        asadmin("stop-domain", DOMAINE);
        asadmin("start-domain", DOMAINE);
        if (!Boolean.getBoolean("cdg62.essai.nu")) {
            asadmin(
                    "deploy",
                    "--name",
                    "cdg62",
                    Path.of("target/cdg62.ear").toAbsolutePath().toString());
        }
        System.setProperty("arquillian.admin", Integer.toString(portAdmin));
    }

    /** Every listener of the domain on the loopback only, before its first start. */
    private void boucler() throws IOException {
        Path domaine = INSTALLATION.resolve("glassfish/domains/" + DOMAINE + "/config/domain.xml");
        Files.writeString(domaine, Files.readString(domaine).replace("0.0.0.0", "127.0.0.1"));
    }

    private void asadmin(String... arguments) throws IOException {
        List<String> commande = new ArrayList<>(List.of(
                INSTALLATION.resolve("bin/asadmin").toString(),
                "--interactive=false",
                "--echo=true",
                "--port",
                Integer.toString(portAdmin)));
        commande.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()));
        builder.environment().putAll(environnement());
        Process processus = builder.start();
        boolean reussi = fini(processus) && processus.exitValue() == 0;
        if (!reussi || Files.readString(journal).contains("remote failure")) {
            processus.destroyForcibly();
            throw new IllegalStateException(
                    "asadmin " + String.join(" ", arguments) + " a échoué :\n" + Files.readString(journal));
        }
    }

    private static boolean fini(Process processus) {
        try {
            return processus.waitFor(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<String, String> environnement() {
        Map<String, String> environnement = new HashMap<>(Map.of(
                "CDG62_BASE_URL",
                base.url() + "?useMysqlMetadata=true&connectTimeout=5000&socketTimeout=60000",
                "CDG62_BASE_UTILISATEUR",
                base.utilisateur(),
                "CDG62_BASE_MOT_DE_PASSE",
                base.motDePasse(),
                "CDG62_PARTENAIRES_CLE",
                secrets.clePartenaires(),
                "CDG62_CLE_PUBLIQUE",
                secrets.clePublique().toUri().toString(),
                "CDG62_CLE_PRIVEE",
                secrets.clePrivee().toString(),
                "CDG62_MOT_DE_PASSE_TOURS",
                EnvironnementEssai.TOURS,
                "CDG62_CONNEXION_ADRESSE_ECHECS_AVANT_VERROU",
                EnvironnementEssai.ECHECS_DE_L_ADRESSE,
                "CDG62_ANTIVIRUS",
                antivirus,
                "CDG62_DEMONSTRATION",
                "true"));
        environnement.put(
                "JDK_JAVA_OPTIONS",
                System.getenv().getOrDefault("JDK_JAVA_OPTIONS", "") + " -Djava.io.tmpdir=" + temporaire);
        return environnement;
    }

    URI adresse() {
        return URI.create("http://127.0.0.1:" + (portBase + 80) + "/");
    }

    long pid() throws IOException {
        Path fichier = INSTALLATION.resolve("glassfish/domains/" + DOMAINE + "/config/pid");
        return Long.parseLong(Files.readString(fichier).strip());
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--force=true", DOMAINE);
    }
}
