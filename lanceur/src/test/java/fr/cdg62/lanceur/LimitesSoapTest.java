package fr.cdg62.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two installations bound SOAP messages alike. */
class LimitesSoapTest {

    @Test
    void leLanceurEtLeScriptDAdministrationPortentLesMemesLimites() throws IOException {
        List<String> script = Files.readAllLines(Path.of("../config/payara-server/installer.asadmin")).stream()
                .filter(ligne -> ligne.startsWith("create-jvm-options "))
                .flatMap(ligne -> Arrays.stream(
                        ligne.substring("create-jvm-options ".length()).split(":")))
                .filter(option -> option.contains(".ws."))
                .toList();
        assertThat(script).containsExactlyElementsOf(CommandeMicro.LIMITES_SOAP);
    }
}
