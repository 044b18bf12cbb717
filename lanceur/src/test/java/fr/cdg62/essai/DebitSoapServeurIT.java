package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.EnvoiRetraite;
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
        assertThat(partenaire.agir("quota", "{\"quotaParMinute\":1000000}").statut())
                .isEqualTo(200);
        String flux = flux(partenaire);
        Supplier<HttpRequest> lecture =
                () -> demande(ClientSoap.adresse(EnvoiRetraite.SERVICE), message(partenaire, "getStatut", flux));
        Supplier<HttpRequest> nu = () -> demande(echo.resolve("EchoSoap"), echo());

        debit(lecture, "getStatutResponse");
        debit(nu, "echoResponse");
        double securise = debit(lecture, "getStatutResponse");
        double temoin = debit(nu, "echoResponse");

        JOURNAL.info("Débit SOAP : lecture sécurisée %.0f/s, écho nu %.0f/s, rapport %.2f"
                .formatted(securise, temoin, securise / temoin));
        assertThat(securise / temoin).isGreaterThanOrEqualTo(PART_MINIMALE);
    }

    /** What names a correction sent and refused: it stays as it is while its state is asked for. */
    private static String flux(PartenaireEssai partenaire) throws Exception {
        Rest.Reponse mandat = Rest.compte("cdg.numerique")
                .post(
                        "/api/v1/partenaires/" + partenaire.code() + "/mandats",
                        "{\"siren\":\"%s\",\"debut\":\"2026-01-01\"}".formatted(Objets.ABLAIN));
        assertThat(mandat.statut()).as(mandat.texte()).isEqualTo(201);
        String correction = """
                <t:numeroCompte>%d</t:numeroCompte><t:versionCir>9</t:versionCir><t:arreteAu>2026-10-31</t:arreteAu>\
                <t:motif>Essai</t:motif><t:operation><t:nature>SUPPRESSION</t:nature><t:rang>1</t:rang></t:operation>""".formatted(ObjetsRetraite.compte(Agents.carriere()));
        String recu = ClientSoap.envoyer(demande(
                        ClientSoap.adresse(EnvoiRetraite.SERVICE), message(partenaire, "corrigerCIR", correction)))
                .body();
        assertThat(recu).contains("etat>RECU<");
        return "<t:numeroFlux>" + recu.replaceAll("(?s).*numeroFlux>(FLX-[0-9-]+)</.*", "$1") + "</t:numeroFlux>";
    }

    private static String message(PartenaireEssai partenaire, String operation, String contenu) {
        String message = ClientSoap.message(operation, contenu)
                .replace(ClientSoap.ESPACE, EnvoiRetraite.ESPACE)
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
