package fr.cdg62.partenaires.limites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnveloppeTest {
    private static final String DEBUT = "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>";
    private static final String FIN = "</S:Body></S:Envelope>";
    private static final String INCLUDE = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' %s/>";
    private static final Limites LIMITES = new Limites(1_000_000, 1000, 0, 0, Duration.ZERO, 1);

    @Test
    void litLOperationEtLIdentifiant() {
        Enveloppe lue = lire(DEBUT
                + "<ping xmlns=\"urn:x\"><entete><c:messageId xmlns:c=\"https://ws.cdg62.fr/commun/v1\"> abc"
                + " </c:messageId></entete></ping>" + FIN);
        assertThat(lue).isEqualTo(new Enveloppe("ping", "abc", false, Set.of(), ""));
    }

    @Test
    void litLIdentifiantDAdressageEtNAdmetQuUnRetourAnonyme() {
        assertThat(lire(adresse("<a:MessageID> urn:uuid:1 </a:MessageID>")).adressage())
                .isEqualTo("urn:uuid:1");
        String anonyme = "<a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo>";
        assertThat(lire(adresse(anonyme)).adressage()).isEmpty();
        for (String champ : new String[] {"ReplyTo", "FaultTo"}) {
            assertThatThrownBy(() ->
                            lire(adresse("<a:%1$s><a:Address>http://127.0.0.1/</a:Address></a:%1$s>".formatted(champ))))
                    .asInstanceOf(type(DemandeRefusee.class))
                    .returns(CodeProbleme.FMT_SCHEMA, DemandeRefusee::code)
                    .returns(champ, DemandeRefusee::champ);
        }
        assertThat(lire(DEBUT + "<a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\">x</a:MessageID>" + FIN)
                        .adressage())
                .isEmpty();
    }

    private static String adresse(String entete) {
        return DEBUT.replace(
                        "<S:Body>",
                        "<S:Header xmlns:a=\"http://www.w3.org/2005/08/addressing\">" + entete + "</S:Header><S:Body>")
                + FIN;
    }

    @Test
    void litSIlYAUnEnTeteDeSecuriteASaPlace() {
        String securite = "<w:Security"
                + " xmlns:w=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"/>";
        assertThat(lire(DEBUT.replace("<S:Body>", "<S:Header>" + securite + "</S:Header><S:Body>") + FIN)
                        .securisee())
                .isTrue();
        assertThat(lire(DEBUT.replace("<S:Body>", "<S:Header><Security/></S:Header><S:Body>") + FIN)
                        .securisee())
                .isFalse();
        assertThat(lire(DEBUT + securite + FIN).securisee()).isFalse();
    }

    @Test
    void laProfondeurEtLesAttributsSontBornesACent() {
        assertThat(lire(DEBUT + "<a>".repeat(98) + "</a>".repeat(98) + FIN).operation())
                .isEqualTo("a");
        refuse(DEBUT + "<a>".repeat(99) + "</a>".repeat(99) + FIN);
        assertThat(lire(DEBUT + "<a" + attributs(100) + "/>" + FIN).operation()).isEqualTo("a");
        refuse(DEBUT + "<a" + attributs(101) + "/>" + FIN);
    }

    private static String attributs(int nombre) {
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            texte.append(" a").append(i).append("='1'");
        }
        return texte.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"href='http://127.0.0.1/secret'", "href='file:///etc/passwd'", "href=''", ""})
    void unDocumentJointNeSeChercheQueDansLeMessage(String reference) {
        refuserPiece(contenu(INCLUDE.formatted(reference)));
        String bonne = INCLUDE.formatted("href='cid:a@b'");
        assertThat(lire(DEBUT + contenu(bonne) + FIN).pieces()).containsExactly("a@b");
        refuserPiece("<a>" + contenu(bonne) + contenu(bonne) + "</a>");
        refuserPiece("<a>" + bonne + "</a>");
        refuserPiece("<a>" + contenu("") + bonne + "</a>");
        refuserPiece(contenu("<a>" + bonne + "</a>"));
    }

    private static String contenu(String texte) {
        return "<c:contenu xmlns:c='https://ws.cdg62.fr/commun/v1'>" + texte + "</c:contenu>";
    }

    private static void refuserPiece(String corps) {
        assertThatThrownBy(() -> lire(DEBUT + corps + FIN))
                .as(corps)
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_PIECE_JOINTE, DemandeRefusee::code);
    }

    /** The pattern of a label takes minutes on a million characters. */
    @Test
    void unTexteLongNEstAdmisQueDansUnDocument() {
        String admis = "x".repeat(32 * 1024);
        assertThat(lire(DEBUT + "<a>" + admis + "</a>" + FIN).operation()).isEqualTo("a");
        refuse(DEBUT + "<a>" + admis + "x</a>" + FIN);
        refuse(DEBUT + "<a>" + contenu(admis) + admis + "x</a>" + FIN);
        assertThat(lire(DEBUT + contenu(admis + "x") + FIN).operation()).isEqualTo("contenu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "<ping/>",
                "<S:Envelope xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\"/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + DEBUT + "&b;" + FIN,
                "<!DOCTYPE a>" + DEBUT + FIN,
                "<?pi donnees?>" + DEBUT + FIN,
                DEBUT + "<a>",
                DEBUT + "\u0001" + FIN
            })
    void refuseCeQuiNEstPasUneEnveloppeSure(String xml) {
        refuse(xml);
    }

    @Test
    void refuseLExplosionDEntites() {
        refuse("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + DEBUT + "&c;"
                + FIN);
    }

    @Test
    void refuseTropDeProfondeurDAttributsOuDElements() {
        refuse(DEBUT + "<a>".repeat(200_000) + "</a>".repeat(200_000) + FIN);
        StringBuilder attributs = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            attributs.append(" a").append(i).append("=\"\"");
        }
        refuse(DEBUT + "<a" + attributs + "/>" + FIN);
        refuse(DEBUT + "<o>" + "<a/>".repeat(998) + "</o>" + FIN);
    }

    @Test
    void accepteLeNombreMaximalDElements() {
        assertThat(lire(DEBUT + "<o>" + "<a/>".repeat(997) + "</o>" + FIN).operation())
                .isEqualTo("o");
    }

    /** Who reads the first of them and who reads the last would not do the same thing. */
    @Test
    void refuseDeuxOperationsOuDeuxCorps() {
        refuse(DEBUT + "<a/><b/>" + FIN);
        refuse(DEBUT + "<a/></S:Body><S:Body><b/>" + FIN);
        refuse(DEBUT + "<a/></S:Body><S:Header/></S:Envelope>");
    }

    private static Enveloppe lire(String xml) {
        return Enveloppe.lire(xml.getBytes(StandardCharsets.UTF_8), VersionSoap.SOAP_11, LIMITES);
    }

    private static void refuse(String xml) {
        assertThatThrownBy(() -> lire(xml))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.FMT_SCHEMA, DemandeRefusee::code)
                .satisfies(refus -> assertThat(refus.getMessage()).doesNotContain("row", "col", "wstx", "ParseError"));
    }
}
