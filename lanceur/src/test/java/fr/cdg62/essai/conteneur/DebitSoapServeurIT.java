package fr.cdg62.essai.conteneur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.securite.Jeton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What security, validation, journal and once-only cost: a secured reading against a bare echo of the same server's
 * JAX-WS, both in one run, with the same connections and warm-up. {@code -Dcdg62.essai.debit=30} measures for longer
 * than the five seconds of every build.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DebitSoapServeurIT {
    private static final Logger JOURNAL = Logger.getLogger(DebitSoapServeurIT.class.getName());
    private static final int CONNEXIONS = 8;
    private static final Duration DUREE = Duration.ofSeconds(Integer.getInteger("cdg62.essai.debit", 5));

    /** Of the bare echo's throughput; a Spring Boot service with the same token and neither validation nor journal: 0.15. */
    private static final double PART_MINIMALE = 0.25;

    @ArquillianResource
    private URI echo;

    @Deployment(testable = false)
    static WebArchive echoSeul() {
        return ShrinkWrap.create(WebArchive.class, "echo.war").addClass(EchoSoap.class);
    }

    @Test
    void uneLectureSecuriseeTientUnQuartDuDebitDUnEchoNu() throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire("USERNAME_TOKEN");
        assertThat(partenaire.agir("quota", "{\"quotaParMinute\":1000000}").statut()).isEqualTo(200);
        Supplier<HttpRequest> lecture = () -> demande(ClientSoap.adresse(ClientSoap.SERVICE), lecture(partenaire));
        Supplier<HttpRequest> nu = () -> demande(echo.resolve("EchoSoap"), echo());

        debit(lecture, "listerCommandesResponse");
        debit(nu, "echoResponse");
        double securise = debit(lecture, "listerCommandesResponse");
        double temoin = debit(nu, "echoResponse");

        JOURNAL.info("Débit SOAP : lecture sécurisée %.0f/s, écho nu %.0f/s, rapport %.2f"
                .formatted(securise, temoin, securise / temoin));
        assertThat(securise / temoin).isGreaterThanOrEqualTo(PART_MINIMALE);
    }

    private static String lecture(PartenaireEssai partenaire) {
        String message = ClientSoap.message("listerCommandes", "<t:page>0</t:page><t:taille>20</t:taille>")
                .replace(ClientSoap.SIRET, PartenaireEssai.SIRET);
        return Jeton.neuf(partenaire.identifiant(), partenaire.secret()).dans(message);
    }

    private static String echo() {
        return """
                <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>\
                <e:echo xmlns:e="%s"><texte>Écho</texte></e:echo></S:Body></S:Envelope>""".formatted(EchoSoap.ESPACE);
    }

    private static HttpRequest demande(URI adresse, String enveloppe) {
        return HttpRequest.newBuilder(adresse)
                .header("Content-Type", "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(enveloppe))
                .build();
    }

    /** Good answers a second, over all the connections at once. */
    private static double debit(Supplier<HttpRequest> demandes, String attendu) throws Exception {
        ExecutorService connexions = Executors.newFixedThreadPool(CONNEXIONS);
        try {
            long debut = System.nanoTime();
            Callable<Integer> envois = () -> envoyer(demandes, attendu, debut + DUREE.toNanos());
            List<Future<Integer>> comptes = new ArrayList<>();
            for (int i = 0; i < CONNEXIONS; i++) {
                comptes.add(connexions.submit(envois));
            }
            int total = 0;
            for (Future<Integer> compte : comptes) {
                total += compte.get();
            }
            return total / ((System.nanoTime() - debut) / 1e9);
        } finally {
            connexions.shutdownNow();
        }
    }

    private static int envoyer(Supplier<HttpRequest> demandes, String attendu, long fin) throws Exception {
        int reponses = 0;
        while (System.nanoTime() < fin) {
            HttpResponse<String> reponse = ClientSoap.envoyer(demandes.get());
            assertThat(reponse.body()).contains(attendu);
            reponses++;
        }
        return reponses;
    }
}
