package fr.cdg62.partenaires.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EnveloppeXmlTest {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    @Test
    void lesPrefixesNeChangentPasLeSens() {
        assertThat(meme("<a:r xmlns:a='urn:x' n='1'><a:v>é</a:v></a:r>", "<r xmlns='urn:x' n='1'><v>é</v></r>"))
                .isTrue();
    }

    @Test
    void unTexteUnAttributUnOrdreOuUnEspaceDeNomsChangentLeSens() {
        String reponse = "<r xmlns='urn:x' n='1'><v>1</v><w/></r>";
        assertThat(meme(reponse, "<r xmlns='urn:x' n='1'><v>2</v><w/></r>")).isFalse();
        assertThat(meme(reponse, "<r xmlns='urn:x' n='2'><v>1</v><w/></r>")).isFalse();
        assertThat(meme(reponse, "<r xmlns='urn:x' n='1'><w/><v>1</v></r>")).isFalse();
        assertThat(meme(reponse, "<r xmlns='urn:y' n='1'><v>1</v><w/></r>")).isFalse();
        assertThat(meme(reponse, "")).isFalse();
    }

    @Test
    void laReferenceDUneFauteNeCompteQueDansUneFaute() {
        String faute = "<c:%s xmlns:c='https://ws.cdg62.fr/commun/v1'><c:code>%s</c:code><c:%s>%s</c:%s></c:%s>";
        String metier = faute.formatted("fauteMetier", "IDE-404", "reference", "1", "reference", "fauteMetier");
        assertThat(meme(metier, metier.replace(">1<", ">2<"))).isTrue();
        assertThat(meme(metier, metier.replace("IDE-404", "MET-001"))).isFalse();
        String autre = faute.formatted("accuse", "IDE-404", "reference", "1", "reference", "accuse");
        assertThat(meme(autre, autre.replace(">1<", ">2<"))).isFalse();
    }

    @Test
    void laVersionEstCelleDeLEnveloppe() {
        assertThat(enveloppe("").version()).isEqualTo(VersionSoap.SOAP_11);
        assertThat(lire("<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'/>")
                        .version())
                .isEqualTo(VersionSoap.SOAP_12);
    }

    @Test
    void unDocumentMalFormeEstRefuse() {
        assertThatThrownBy(() -> lire("<e>")).isInstanceOf(DemandeRefusee.class);
    }

    private static boolean meme(String une, String autre) {
        return enveloppe(une).ditLaMemeChose(enveloppe(autre));
    }

    private static EnveloppeXml enveloppe(String corps) {
        return lire("<S:Envelope xmlns:S='%s'><S:Header/><S:Body>%s</S:Body></S:Envelope>".formatted(SOAP, corps));
    }

    private static EnveloppeXml lire(String xml) {
        return EnveloppeXml.lire(xml.getBytes(StandardCharsets.UTF_8));
    }
}
