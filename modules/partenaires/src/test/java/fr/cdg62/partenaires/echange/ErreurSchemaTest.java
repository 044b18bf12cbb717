package fr.cdg62.partenaires.echange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.xml.XmlSur;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The validator's own words, on the contract itself, in French. */
class ErreurSchemaTest {
    private static final String CONTRATS = "/contrats";
    private static final String ENTETE = """
            <entete xmlns:c="https://ws.cdg62.fr/commun/v1">
              <c:messageId>%s</c:messageId><c:horodatage>2026-11-23T09:30:00+01:00</c:horodatage>
              <c:emetteur>99962590800010</c:emetteur><c:codeApplication>essai</c:codeApplication>
              <c:versionContrat>1.0</c:versionContrat></entete>""";
    private static final String UUID = "6f1c1b52-0000-4000-8000-000000000001";

    @Test
    void unMessageConformePasse() throws Exception {
        assertThat(erreurs(appel("ping", ENTETE.formatted(UUID)))).isEmpty();
    }

    @Test
    void uneValeurHorsFormatNommeSonElement() throws Exception {
        assertThat(erreurs(appel("ping", ENTETE.formatted("abc"))))
                .containsExactly(new ErreurSchema(
                        "La valeur de l'élément « messageId » est refusée : elle ne respecte pas le format attendu.",
                        "messageId"));
    }

    @Test
    void unElementManquantOuInattenduEstNomme() throws Exception {
        assertThat(erreurs(appel("accuserReception", ENTETE.formatted(UUID))))
                .containsExactly(new ErreurSchema(
                        "L'élément « accuserReception » est incomplet. Attendu : numeroCommande.", "accuserReception"));
        assertThat(erreurs(appel("accuserReception", ENTETE.formatted(UUID) + "<numero>1</numero>")))
                .containsExactly(new ErreurSchema(
                        "L'élément « numero » n'est pas attendu à cet endroit. Attendu : numeroCommande.", "numero"));
    }

    @Test
    void uneOperationInconnueEstNommee() throws Exception {
        assertThat(erreurs(appel("effacer", "")))
                .containsExactly(new ErreurSchema("L'opération « effacer » n'existe pas dans ce service.", "effacer"));
    }

    private static String appel(String operation, String contenu) {
        return "<%1$s xmlns=\"https://ws.cdg62.fr/numerique/securisation-donnees/v1\">%2$s</%1$s>"
                .formatted(operation, contenu);
    }

    private static List<ErreurSchema> erreurs(String xml) throws Exception {
        Validator validateur = XmlSur.validateur(XmlSur.schema(
                ErreurSchemaTest.class.getResource(CONTRATS + "/commun/commun-v1.xsd"),
                ErreurSchemaTest.class.getResource(
                        CONTRATS + "/numerique/securisation-donnees/securisation-donnees-v1.xsd")));
        Recueil recueil = new Recueil();
        validateur.setErrorHandler(recueil);
        validateur.validate(new StreamSource(new StringReader(xml)));
        return recueil.erreurs;
    }

    /** Pairs each fault of a value with the one that names its element, as the handler of the runtime does. */
    private static final class Recueil implements ErrorHandler {
        private final List<ErreurSchema> erreurs = new ArrayList<>();
        private String facette;

        @Override
        public void warning(SAXParseException e) {
            facette = null;
        }

        @Override
        public void error(SAXParseException e) {
            if (ErreurSchema.estFacette(e.getMessage())) {
                facette = e.getMessage();
            } else {
                erreurs.add(ErreurSchema.de(e.getMessage(), facette));
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
