package fr.cdg62.partenaires.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:iban>FR7630006000011234567890189</t:iban><t:suite/>",
                "<iban><![CDATA[FR7630006000011234567890189]]></iban><t:suite/>",
                "<iban><!-- compte -->FR7630006000011234567890189</iban ><t:suite/>",
                "<t:suite/><wsse:Password Type='x'>FR7630006000011234567890189"
            })
    @DisplayName("Un compte bancaire ou un secret n'est gardé sous aucune écriture XML")
    void masque(String message) {
        assertThat(Trace.texte(message.getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("FR76")
                .contains("<t:suite/>", "…");
    }
}
