package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.hostile.Veille;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UsernameToken with PasswordDigest, from outside: what opens, what is refused and by which code, on every port. */
class JetonsIT {
    @RegisterExtension
    @Order(1)
    static final Ecritures ECRITURES =
            new Ecritures(() -> PartenaireEssai.inscrire("USERNAME_TOKEN"), (partenaire, enveloppe) -> Jeton.neuf(
                            partenaire.identifiant(), partenaire.secret())
                    .dans(enveloppe));

    @RegisterExtension
    @Order(2)
    static final Veille VEILLE = new Veille();

    private static PartenaireEssai partenaire;

    @BeforeAll
    static void inscrire() {
        partenaire = ECRITURES.partenaire();
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void toutesLesEcrituresDeLHorodatageOuvrent(PortEssai port) throws Exception {
        Instant seconde = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime ailleurs = seconde.atOffset(ZoneOffset.ofHours(2));
        for (String creation : new String[] {
            seconde.toString(),
            seconde.toString().replace("Z", ".120Z"),
            seconde.toString().replace("Z", "+00:00"),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ailleurs),
            seconde.minusSeconds(290).toString(),
            seconde.plusSeconds(290).toString()
        }) {
            Envoi.accepte(jeton(creation).dans(partenaire.ping(port)));
        }
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unHorodatageHorsToleranceSansFuseauOuIllisibleEstSec003(PortEssai port) throws Exception {
        Instant seconde = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (String creation : new String[] {
            seconde.minusSeconds(320).toString(),
            seconde.plusSeconds(320).toString(),
            seconde.toString().replace("Z", ""),
            "hier",
            "2026-13-45T99:00:00Z"
        }) {
            Envoi.refuse(jeton(creation).dans(ECRITURES.ecriture(port)), "SEC-003");
        }
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unNonceNeSertQuUneFoisMemePourUnAutreMessage(PortEssai port) throws Exception {
        Jeton jeton = Jeton.neuf(partenaire.identifiant(), partenaire.secret());
        Envoi.accepte(jeton.dans(partenaire.ping(port)));
        Envoi.refuse(jeton.dans(ECRITURES.ecriture(port)), "SEC-004");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unJetonMalFaitEstSec001(PortEssai port) throws Exception {
        String ecriture = ECRITURES.ecriture(port);
        String bon = Jeton.neuf(partenaire.identifiant(), partenaire.secret()).enTete();
        Envoi.refuse(Jeton.avecEnTete(ecriture, bon.replace("PasswordDigest", "PasswordText")), "SEC-001");
        Envoi.refuse(Jeton.avecEnTete(ecriture, bon.replaceAll("<w:Nonce>.*</w:Nonce>", "")), "SEC-001");
        Envoi.refuse(
                Jeton.avecEnTete(ecriture, bon.replaceAll("<w:Nonce>.*</w:Nonce>", "<w:Nonce>é</w:Nonce>")), "SEC-001");
        Envoi.refuse(Jeton.avecEnTete(ecriture, bon.replaceAll("<u:Created>.*</u:Created>", "")), "SEC-001");
        Envoi.refuse(Jeton.avecEnTete(ecriture, bon + bon), "SEC-001");
        Envoi.refuse(Jeton.avecEnTete(ecriture, "<w:Security xmlns:w=\"" + Jeton.WSSE + "\"/>"), "SEC-001");
        Envoi.refuse(Jeton.avecEnTete(ecriture, bon).replace("</S:Envelope>", "<S:Body/></S:Envelope>"), "SEC-001");
    }

    @Test
    void unAutreSecretUnInconnuEtUnPartenaireEnBasicSontSec001() throws Exception {
        PartenaireEssai autre = PartenaireEssai.inscrire("USERNAME_TOKEN");
        Envoi.refuse(Jeton.neuf(autre.identifiant(), "faux").dans(autre.ping(PortEssai.SECURISATION_11)), "SEC-001");
        Envoi.refuse(
                Jeton.neuf("inconnu-" + autre.identifiant(), "faux").dans(autre.ping(PortEssai.RETRAITE_12)),
                "SEC-001");
        PartenaireEssai basic = PartenaireEssai.inscrire();
        Envoi.refuse(
                Jeton.neuf(basic.identifiant(), basic.secret()).dans(basic.ping(PortEssai.SECURISATION_11)), "SEC-001");
        assertThat(basic(autre, autre.secret()).statusCode()).isEqualTo(401);
    }

    @Test
    void unMessageAvecPieceJointeOuvreAussi() throws Exception {
        String message = Jeton.neuf(partenaire.identifiant(), partenaire.secret())
                .dans(partenaire.ping(PortEssai.SECURISATION_11));
        String corps = "--l\r\n"
                + "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-ID: <e@x>\r\n\r\n"
                + message
                + "\r\n--l\r\nContent-Type: application/pdf\r\nContent-ID: <p@x>\r\n\r\n%PDF\r\n--l--\r\n";
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header(
                        "Content-Type",
                        "multipart/related; boundary=l; type=\"application/xop+xml\"; start=\"<e@x>\";"
                                + " start-info=\"text/xml\"")
                .POST(BodyPublishers.ofString(corps))
                .build());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains(partenaire.code());
    }

    @Test
    void deuxPreuvesALaFoisSontRefusees() throws Exception {
        String message =
                Jeton.neuf(partenaire.identifiant(), partenaire.secret()).dans(ClientSoap.message("ping", ""));
        HttpResponse<String> reponse = ClientSoap.envoyer(message);
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body()).contains("SEC-001", "Une seule preuve");
    }

    @Test
    void unPartenaireSuspenduEstRefuseAussitot() throws Exception {
        PartenaireEssai suspendu = PartenaireEssai.inscrire("USERNAME_TOKEN");
        assertThat(suspendu.agir("suspension", null).statut()).isEqualTo(200);
        Envoi.refuse(
                Jeton.neuf(suspendu.identifiant(), suspendu.secret()).dans(suspendu.ping(PortEssai.SECURISATION_11)),
                "SEC-001");
    }

    @Test
    void pendantLeRecouvrementLesDeuxAccesOuvrentPuisUnSeul() throws Exception {
        PartenaireEssai enTransit = PartenaireEssai.inscrire();
        String ancien = enTransit.secret();
        JsonObject acces = enTransit.renouveler("USERNAME_TOKEN", 15);
        assertThat(Instant.parse(acces.getString("ancienJusqua")))
                .isBetween(
                        Instant.now().plus(15, ChronoUnit.DAYS).minusSeconds(60),
                        Instant.now().plus(15, ChronoUnit.DAYS));
        assertThat(basic(enTransit, ancien).statusCode()).isEqualTo(200);
        Envoi.accepte(Jeton.neuf(enTransit.identifiant(), enTransit.secret())
                .dans(enTransit.ping(PortEssai.SECURISATION_11)));
        String deuxieme = enTransit.secret();
        enTransit.renouveler("USERNAME_TOKEN", 1);
        assertThat(basic(enTransit, ancien).statusCode()).isEqualTo(401);
        Envoi.accepte(Jeton.neuf(enTransit.identifiant(), deuxieme).dans(enTransit.ping(PortEssai.RETRAITE_12)));
        Envoi.accepte(
                Jeton.neuf(enTransit.identifiant(), enTransit.secret()).dans(enTransit.ping(PortEssai.RETRAITE_12)));
        enTransit.renouveler("USERNAME_TOKEN", 0);
        Envoi.refuse(
                Jeton.neuf(enTransit.identifiant(), deuxieme).dans(enTransit.ping(PortEssai.SECURISATION_11)),
                "SEC-001");
    }

    @Test
    void leJournalDesMessagesNeGardePasUnSecretEnvoyeEnClair() throws Exception {
        String secret = "Tres-Secret-" + partenaire.code();
        String enTete = Jeton.neuf(partenaire.identifiant(), "x")
                .enTete()
                .replace("PasswordDigest", "PasswordText")
                .replaceAll("(<w:Password[^>]*>)[^<]*", "$1" + secret);
        String message = Jeton.avecEnTete(partenaire.ping(PortEssai.SECURISATION_11), enTete);
        Envoi.refuse(message, "SEC-001");
        assertThat(Envoi.auJournal(message).getString("requete"))
                .contains("<c:messageId>", partenaire.identifiant())
                .doesNotContain(secret);
    }

    private static Jeton jeton(String creation) {
        return Jeton.cree(partenaire.identifiant(), partenaire.secret(), creation);
    }

    private static HttpResponse<String> basic(PartenaireEssai partenaire, String secret) throws Exception {
        return ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header("Authorization", ClientSoap.basic(partenaire.identifiant(), secret))
                .header("Content-Type", "text/xml;charset=utf-8")
                .POST(BodyPublishers.ofString(partenaire.ping(PortEssai.SECURISATION_11)))
                .build());
    }
}
