package fr.cdg62.soap.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** A SOAP stack outside Java: how its example is run, and what to install when the machine does not have it. */
enum Pile {
    PHP(
            "php",
            "client.php",
            "php",
            "-r",
            "exit(extension_loaded('soap') ? 0 : 1);",
            "apt-get install php-cli php-soap"),
    PYTHON(
            "python",
            "client.py",
            "/usr/bin/python3",
            "-c",
            "import zeep, xmlsec",
            "apt-get install python3-zeep python3-xmlsec"),
    NODE(
            "node",
            "client.js",
            "node",
            "-e",
            "require('soap')",
            "apt-get install nodejs npm, puis : npm install --prefix lanceur/target/clients --no-save soap@1.13.0"),
    CURL("curl", "client.sh", "bash", "-c", "curl --version && openssl version", "apt-get install curl openssl"),
    JDK(
            "java",
            "Client.java",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-version",
            "",
            "un JDK 17");

    /** The examples that partners download: the same files. */
    private static final Path EXEMPLES = Path.of("../modules/partenaires/src/main/resources/exemples");

    private static final Path MODULES_NODE =
            Path.of("../lanceur/target/clients/node_modules").toAbsolutePath();
    private static final int DELAI = 60;
    private static final int DELAI_DU_BANC = 300;

    private final String banc;
    private final String exemple;
    private final String programme;
    private final String option;
    private final String presence;
    private final String installation;

    /**
     * A stack.
     *
     * @param banc its name for the test bench
     * @param option of the program which, with {@code presence}, succeeds only where the stack is there
     */
    Pile(String banc, String exemple, String programme, String option, String presence, String installation) {
        this.banc = banc;
        this.exemple = exemple;
        this.programme = programme;
        this.option = option;
        this.presence = presence;
        this.installation = installation;
    }

    /** Skips the test when the stack is not there, or fails it when {@code CI=true}. */
    void exiger() {
        exiger(reussit(programme, option, presence), "Pile SOAP " + this, installation);
    }

    /** The same for the stack and what the test bench itself is written with. */
    void exigerPourLeBanc() {
        exiger();
        exiger(reussit("bash", "-c", "curl --version && jq --version"), "Banc d'essai", "apt-get install curl jq");
    }

    private static void exiger(boolean presente, String quoi, String installation) {
        if (!presente) {
            String absente = quoi + ", absent de cette machine : " + installation
                    + ". Sans quoi ces essais sont ignorés ; avec CI=true ils échouent.";
            throw "true".equals(System.getenv("CI"))
                    ? new IllegalStateException(absente)
                    : new TestAbortedException(absente);
        }
    }

    private static boolean reussit(String programme, String option, String presence) {
        try {
            ProcessBuilder essai = new ProcessBuilder(programme, option);
            if (!presence.isEmpty()) {
                essai.command().add(presence);
            }
            essai.environment().put("NODE_PATH", MODULES_NODE.toString());
            return essai.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs the example with these settings; answers what it printed. */
    String executer(Map<String, String> reglages, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder processus =
                new ProcessBuilder(programme, EXEMPLES.resolve(exemple).toString());
        processus.command().addAll(List.of(arguments));
        return sortie(processus, reglages, DELAI);
    }

    /** Runs the test bench with this stack; answers what it printed. */
    String derouler(Map<String, String> reglages) throws IOException, InterruptedException {
        ProcessBuilder processus = new ProcessBuilder("bash", "../lanceur/banc.sh", banc);
        processus.environment().put("PYTHON", PYTHON.programme);
        processus.environment().put("JAVA", JDK.programme);
        return sortie(processus, reglages, DELAI_DU_BANC);
    }

    private String sortie(ProcessBuilder processus, Map<String, String> reglages, int delai)
            throws IOException, InterruptedException {
        Path sortie = Files.createTempFile("pile", ".txt");
        processus.environment().putAll(reglages);
        processus.environment().put("NODE_PATH", MODULES_NODE.toString());
        Process lance = processus
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        if (!lance.waitFor(delai, TimeUnit.SECONDS)) {
            lance.destroyForcibly();
            throw new IllegalStateException(this + " ne répond pas");
        }
        String dit = Files.readString(sortie).strip();
        Files.delete(sortie);
        return dit;
    }
}
