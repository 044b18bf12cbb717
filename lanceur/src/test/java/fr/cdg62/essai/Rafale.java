package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SOAP 1.1 messages sent by {@code wrk} (apt-get install wrk), over as many connections as the server has threads for. */
final class Rafale {
    private static final int CONNEXIONS = 32;
    private static final Pattern DEBIT = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final String SCRIPT = """
            local messages = {}
            for message in io.lines("%s") do messages[#messages + 1] = message end
            local rang = 0
            request = function()
              rang = rang + 1
              return wrk.format("POST", nil, {["Content-Type"] = "text/xml;charset=utf-8"}, messages[(rang - 1) %% #messages + 1])
            end
            """;

    private Rafale() {}

    /**
     * Answers a second, all of them HTTP 200.
     *
     * @param messages one line each, taken in turn
     */
    static double debit(URI adresse, List<String> messages, Duration duree) throws IOException, InterruptedException {
        Path dossier = Files.createTempDirectory("rafale");
        Path lignes = Files.write(dossier.resolve("messages.txt"), messages);
        Path script = Files.writeString(dossier.resolve("rafale.lua"), SCRIPT.formatted(lignes));
        Path sortie = dossier.resolve("sortie.txt");
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + CONNEXIONS,
                        "-d" + duree.toSeconds() + "s",
                        "-s",
                        script.toString(),
                        adresse.toString())
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        if (!wrk.waitFor(duree.toSeconds() + 30, TimeUnit.SECONDS)) {
            wrk.destroyForcibly();
            throw new IllegalStateException("wrk ne s'arrête pas");
        }
        String dit = Files.readString(sortie);
        assertThat(dit).doesNotContain("Non-2xx", "Socket errors");
        Matcher debit = DEBIT.matcher(dit);
        assertThat(debit.find()).as(dit).isTrue();
        return Double.parseDouble(debit.group(1));
    }
}
