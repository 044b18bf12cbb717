package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.EnvoiRetraite;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.securite.Jeton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures what security, validation, journal and once-only cost: a secured reading against a bare echo of the same
 * server's JAX-WS, both in one run, with the same connections and warm-up. Run by name, on a quiet machine, never with the
 * other tests: see docs/exploitation.md, « Messages of partners: throughput ».
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DebitSoapServeur {
    private static final Logger JOURNAL = Logger.getLogger(DebitSoapServeur.class.getName());
    private static final Duration DUREE = Duration.ofSeconds(Integer.getInteger("cdg62.essai.debit", 20));

    /** The greatest quota of a partner: what it admits a minute, hence a bound of what can be measured. */
    private static final int QUOTA = 100_000;

    @ArquillianResource
    private URI echo;

    @Deployment(testable = false)
    static WebArchive echoSeul() {
        return ShrinkWrap.create(WebArchive.class, "echo.war").addClass(EchoSoap.class);
    }

    @Test
    void lectureSecuriseeContreEchoNu() throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire();
        String flux = flux(partenaire);
        partenaire.renouveler("USERNAME_TOKEN", 0);
        assertThat(partenaire
                        .agir("quota", "{\"quotaParMinute\":%d}".formatted(QUOTA))
                        .statut())
                .isEqualTo(200);

        lectures(partenaire, flux);
        echos();
        double securise = lectures(partenaire, flux);
        double temoin = echos();

        JOURNAL.info("Débit SOAP : lecture sécurisée %.0f/s, écho nu %.0f/s, rapport %.2f"
                .formatted(securise, temoin, securise / temoin));
    }

    /** The state of a correction sent and refused: it stays as it is while it is asked for. */
    private static String flux(PartenaireEssai partenaire) throws Exception {
        MandatsFictifs.inscrire(partenaire, Objets.ABLAIN, "EMPLOYEUR");
        EnvoiRetraite envoi = new EnvoiRetraite(partenaire);
        String recu = envoi.reussir("corrigerCIR", """
                <t:numeroCompte>%d</t:numeroCompte><t:versionCir>9</t:versionCir><t:arreteAu>2026-10-31</t:arreteAu>\
                <t:motif>Essai</t:motif><t:operation><t:nature>SUPPRESSION</t:nature><t:rang>1</t:rang></t:operation>""".formatted(ObjetsRetraite.compte(Agents.carriere())));
        envoi.suivre(recu);
        return "<t:numeroFlux>" + EnvoiRetraite.numeroFlux(recu) + "</t:numeroFlux>";
    }

    /** Each message is another one, with a proof of its own. */
    private static double lectures(PartenaireEssai partenaire, String flux) throws Exception {
        List<String> messages = Stream.generate(() -> Jeton.neuf(partenaire.identifiant(), partenaire.secret())
                        .dans(EnvoiRetraite.message(
                                "getStatut", UUID.randomUUID().toString(), flux)))
                .limit(QUOTA / 60 * DUREE.toSeconds())
                .toList();
        return Rafale.debit(ClientSoap.adresse(EnvoiRetraite.SERVICE), messages, DUREE);
    }

    private double echos() throws Exception {
        String message = """
                <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>\
                <e:echo xmlns:e="%s"><texte>Écho</texte></e:echo></S:Body></S:Envelope>""".formatted(EchoSoap.ESPACE);
        return Rafale.debit(echo.resolve("EchoSoap"), List.of(message), DUREE);
    }
}
