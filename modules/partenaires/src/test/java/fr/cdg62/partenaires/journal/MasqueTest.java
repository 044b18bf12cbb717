package fr.cdg62.partenaires.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Masque du journal des messages")
class MasqueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:iban>FR7630006000011234567890189</t:iban><t:suite/>",
                "<iban><![CDATA[FR7630006000011234567890189]]></iban><t:suite/>",
                "<iban><!-- compte -->FR7630006000011234567890189</iban ><t:suite/>",
                "<é:iban\n>FR7630006000011234567890189</é:iban><t:suite/>",
                "<t:iban><t:zone>FR76</t:zone>30006000011234567890189</t:iban><t:suite/>",
                "<a:iban>FR7630006000011234567890189</b:iban><t:suite/><a:iban>FR76</a:iban>",
                "<t:suite/><wsse:Password Type='x'>FR7630006000011234567890189"
            })
    @DisplayName("Un compte bancaire ou un secret n'est gardé sous aucune écriture XML")
    void masque(String message) {
        assertThat(Masque.poser(message)).doesNotContain("FR76").contains("<t:suite/>", "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:ibanAncien>FR76</t:ibanAncien>",
                "<t:iban/><t:suite>FR76</t:suite>",
                "<wsse:PasswordText>FR76</wsse:PasswordText>",
                "FR76 iban Password",
                "<iban",
                "</t:iban>FR76<"
            })
    @DisplayName("Le reste du message est gardé tel quel")
    void laisse(String message) {
        assertThat(Masque.poser(message)).isEqualTo(message);
    }

    @Test
    @DisplayName("Seul le contenu est caché, l'élément reste")
    void cacheLeContenuSeul() {
        assertThat(Masque.poser("<a><w:Password Type='d'>s3cret</w:Password><b>1</b><iban>FR76</iban></a>"))
                .isEqualTo("<a><w:Password Type='d'>…</w:Password><b>1</b><iban>…</iban></a>");
    }

    @Test
    @DisplayName("Un compte bancaire se reconnaît sous tout préfixe, pas à un nom voisin")
    void reconnaitUnCompte() {
        assertThat(Masque.porteUnCompte("<a><x:iban >FR76</x:iban></a>")).isTrue();
        assertThat(Masque.porteUnCompte("<a><x:ibanAncien>FR76</x:ibanAncien></a>"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iban ", "<iban </iban", "<iban </x", "<iban></x", "<a:", "</iban"})
    @DisplayName("Un texte fait pour égarer la recherche se lit en un temps borné")
    void resteLineaire(String motif) {
        String texte = motif.repeat(512 * 1024 / motif.length());
        for (String fin : List.of("", ">", "/>")) {
            assertTimeout(Duration.ofSeconds(1), () -> Masque.poser(texte + fin));
        }
    }
}
