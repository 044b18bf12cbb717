package fr.cdg62.partenaires.porte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FauteTest {
    private static final String REFERENCE = "6f1c1b52-0000-4000-8000-000000000001";

    @Test
    void unRefusEstUneFauteDuClient() {
        DemandeRefusee refus = new DemandeRefusee(CodeProbleme.FMT_SCHEMA, "« a » < b", "numero");
        assertThat(texte(Faute.de(refus, "x > 1", REFERENCE), VersionSoap.SOAP_11))
                .contains("<faultcode>S:Client</faultcode>")
                .contains("<c:fauteMetier><c:code>FMT-001</c:code><c:libelle>« a » &lt; b</c:libelle>"
                        + "<c:champ>numero</c:champ><c:valeurRecue>x &gt; 1</c:valeurRecue><c:reference>" + REFERENCE
                        + "</c:reference></c:fauteMetier>");
        assertThat(texte(Faute.de(refus, "x > 1", REFERENCE), VersionSoap.SOAP_12))
                .as("le préfixe du sous-code se lit hors de l'enveloppe")
                .contains("<S:Value>S:Sender</S:Value><S:Subcode xmlns:c=\"https://ws.cdg62.fr/commun/v1\">"
                        + "<S:Value>c:FMT-001</S:Value></S:Subcode>")
                .contains("xml:lang=\"fr\"");
    }

    @Test
    void unIncidentEstUneFauteDuServeurSansDetail() {
        assertThat(texte(Faute.incident(REFERENCE), VersionSoap.SOAP_11))
                .contains("<faultcode>S:Server</faultcode>")
                .contains("<c:fauteTechnique><c:code>TEC-500</c:code>")
                .contains("<c:correlationId>" + REFERENCE + "</c:correlationId>");
        assertThat(texte(Faute.incident(REFERENCE), VersionSoap.SOAP_12)).contains("<S:Value>S:Receiver</S:Value>");
    }

    @Test
    void laFauteDUneDemandeAdresseeLaNomme() {
        String faute =
                new String(Faute.incident(REFERENCE).enveloppe(VersionSoap.SOAP_11, "urn:a&b"), StandardCharsets.UTF_8);
        assertThat(faute)
                .contains("<a:RelatesTo xmlns:a=\"http://www.w3.org/2005/08/addressing\">urn:a&amp;b</a:RelatesTo>")
                .contains(">http://www.w3.org/2005/08/addressing/soap/fault</a:Action>");
        assertThat(texte(Faute.incident(REFERENCE), VersionSoap.SOAP_11)).doesNotContain("Header");
    }

    private static String texte(Faute faute, VersionSoap version) {
        return new String(faute.enveloppe(version, ""), StandardCharsets.UTF_8);
    }
}
