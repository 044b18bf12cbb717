package fr.cdg62.partenaires.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CreationTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-29T09:30:00Z, 2026-11-29T09:30:00Z",
        "2026-11-29T09:30:00.5Z, 2026-11-29T09:30:00.500Z",
        "2026-11-29T09:30:00.123456789Z, 2026-11-29T09:30:00.123456789Z",
        "2026-11-29T10:30:00+01:00, 2026-11-29T09:30:00Z",
        "2026-11-28T23:30:00.000-10:00, 2026-11-29T09:30:00Z"
    })
    void chaqueEcritureDitSonInstant(String texte, Instant attendu) throws Exception {
        assertThat(creation(texte, "").instant()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29T09:30:00", "2026-11-29", "09:30:00Z", "2026-02-30T09:30:00Z", "", "hier"})
    void sansFuseauOuImpossibleElleEstRefusee(String texte) {
        refuse(texte, "");
    }

    @Test
    void unePeriodeCommenceAvantDeFinir() throws Exception {
        assertThat(creation("2026-11-29T09:30:00Z", expire("2026-11-29T09:35:00Z"))
                        .texte())
                .isEqualTo("2026-11-29T09:30:00Z");
        refuse("2026-11-29T09:30:00Z", expire("2026-11-29T09:30:00Z"));
        refuse("2026-11-29T09:30:00Z", expire("2026-11-29T09:35:00Z").repeat(2));
    }

    private static String expire(String texte) {
        return "<u:Expires>" + texte + "</u:Expires>";
    }

    private static Creation creation(String texte, String suite) throws Exception {
        String xml = "<u:Timestamp xmlns:u='" + Wss.WSU + "'><u:Created>" + texte + "</u:Created>" + suite
                + "</u:Timestamp>";
        Element horodatage = XmlSur.dom()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        return Creation.de(horodatage);
    }

    private static void refuse(String texte, String suite) {
        assertThatThrownBy(() -> creation(texte, suite))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SEC_HORODATAGE, DemandeRefusee::code);
    }
}
