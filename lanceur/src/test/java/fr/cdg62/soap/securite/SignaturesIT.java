package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.Rest;
import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.hostile.Veille;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signed messages, from outside: what opens, certificates, replays; on every port. */
class SignaturesIT {
    private static final CleEssai CLE = CleEssai.rsa();
    private static final String WSA = "http://www.w3.org/2005/08/addressing";

    @RegisterExtension
    @Order(1)
    static final Ecritures ECRITURES =
            new Ecritures(() -> PartenaireEssai.inscrire(CLE), (partenaire, enveloppe) -> Signataire.de(CLE)
                    .signer(enveloppe));

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
    void unMessageSigneOuvreUneSeuleFois(PortEssai port) throws Exception {
        String signe = Signataire.de(CLE).signer(partenaire.ping(port));
        Envoi.accepte(signe);
        Envoi.refuse(signe, "SEC-004");
        JsonObject rejeu = Envoi.auJournal(signe);
        assertThat(rejeu.getJsonObject("message").getString("codeFaute")).isEqualTo("SEC-004");
        assertThat(rejeu.getJsonObject("message").getString("partenaire")).isEqualTo(partenaire.code());
        assertThat(rejeu.getBoolean("rejouable")).isFalse();
    }

    @Test
    void uneCourbeElliptiqueEtDesAlgorithmesPlusLongsOuvrent() throws Exception {
        Envoi.accepte(Signataire.de(CLE)
                .par(SignatureMethod.RSA_SHA512, DigestMethod.SHA512)
                .signer(partenaire.ping(PortEssai.SECURISATION_11)));
        CleEssai courbe = CleEssai.creer("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "60");
        PartenaireEssai autre = PartenaireEssai.inscrire(courbe);
        Envoi.accepte(Signataire.de(courbe).signer(autre.ping(PortEssai.RETRAITE_12)));
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unCorpsOuUnHorodatageNonSigneEstRefuse(PortEssai port) throws Exception {
        String ecriture = ECRITURES.ecriture(port);
        Envoi.refuse(Signataire.de(CLE).surSeulement("temps").signer(ecriture), "SEC-001");
        Envoi.refuse(Signataire.de(CLE).surSeulement("corps").signer(ecriture), "SEC-001");
        String sansSignature = Signataire.de(CLE).signer(ecriture).replaceAll("(?s)<Signature .*</Signature>", "");
        Envoi.refuse(sansSignature, "SEC-001");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void lesEnTetesDAdressagePeuventEtreSignes(PortEssai port) throws Exception {
        String adressage = """
            <a:Action xmlns:a="%1$s" xmlns:u="%2$s" u:Id="action">%3$s/ping</a:Action>\
            <a:MessageID xmlns:a="%1$s" xmlns:u="%2$s" u:Id="message">urn:uuid:%4$s</a:MessageID>\
            """.formatted(WSA, Jeton.WSU, port.espace(), UUID.randomUUID());
        Envoi.accepte(Signataire.de(CLE).signer(partenaire.ping(port), adressage));
        Signataire complet = Signataire.de(CLE).surSeulement("corps", "temps", "action", "message");
        String signe = complet.signer(partenaire.ping(port), adressage);
        Envoi.refuse(signe.replace("urn:uuid:", "urn:uuid:f"), "SEC-001");
        Envoi.accepte(signe);
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unCorpsModifieOuUnCondenseFaibleEstRefuse(PortEssai port) throws Exception {
        String ecriture = ECRITURES.ecriture(port);
        Envoi.refuse(
                Signataire.de(CLE).signer(ecriture).replace(">essai</c:codeApplication>", ">autre</c:codeApplication>"),
                "SEC-001");
        Envoi.refuse(
                Signataire.de(CLE)
                        .par(SignatureMethod.RSA_SHA1, DigestMethod.SHA256)
                        .signer(ecriture),
                "SEC-001");
        Envoi.refuse(
                Signataire.de(CLE)
                        .par(SignatureMethod.RSA_SHA256, DigestMethod.SHA1)
                        .signer(ecriture),
                "SEC-001");
    }

    @ParameterizedTest
    @EnumSource(PortEssai.class)
    void unHorodatageHorsToleranceEstSec003(PortEssai port) throws Exception {
        for (long ecart : new long[] {-320, 320}) {
            Envoi.refuse(
                    Signataire.de(CLE).le(Instant.now().plusSeconds(ecart)).signer(ECRITURES.ecriture(port)),
                    "SEC-003");
        }
    }

    @Test
    void unCertificatInconnuRevoqueOuExpireEstSec001() throws Exception {
        Envoi.refuse(Signataire.de(CleEssai.rsa()).signer(partenaire.ping(PortEssai.SECURISATION_11)), "SEC-001");
        CleEssai ancienne = CleEssai.rsa();
        JsonObject revoque = partenaire.deposer(ancienne);
        Envoi.accepte(Signataire.de(ancienne).signer(partenaire.ping(PortEssai.SECURISATION_11)));
        assertThat(partenaire.revoquer(revoque).statut()).isEqualTo(200);
        Envoi.refuse(Signataire.de(ancienne).signer(partenaire.ping(PortEssai.SECURISATION_11)), "SEC-001");
        CleEssai expiree = CleEssai.rsa();
        vieillir(partenaire.deposer(expiree));
        Envoi.refuse(Signataire.de(expiree).signer(partenaire.ping(PortEssai.RETRAITE_12)), "SEC-001");
        Envoi.accepte(Signataire.de(CLE).signer(partenaire.ping(PortEssai.RETRAITE_12)));
    }

    @Test
    void leCertificatDUnAutreNAutoriseQueSonPartenaire() throws Exception {
        PartenaireEssai voisin = PartenaireEssai.inscrire(CleEssai.rsa());
        String signe = Signataire.de(CLE).signer(voisin.ping(PortEssai.SECURISATION_11));
        HttpResponse<String> reponse = Envoi.envoyer(signe);
        assertThat(reponse.body()).contains(partenaire.code()).doesNotContain(voisin.code());
    }

    @Test
    void unMessageSigneAvecPiecesJointesEstRefuse() throws Exception {
        String signe = Signataire.de(CLE).signer(partenaire.ping(PortEssai.SECURISATION_11));
        String corps = "--l\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\nContent-ID: <e@x>\r\n\r\n"
                + signe + "\r\n--l--\r\n";
        HttpResponse<String> reponse = ClientSoap.envoyer(ClientSoap.demande(ClientSoap.SERVICE)
                .header(
                        "Content-Type",
                        "multipart/related; boundary=l; type=\"application/xop+xml\"; start=\"<e@x>\";"
                                + " start-info=\"text/xml\"")
                .POST(BodyPublishers.ofString(corps))
                .build());
        assertThat(reponse.statusCode()).isEqualTo(500);
        assertThat(reponse.body()).contains("FMT-004", "en ligne");
    }

    @Test
    void leCdgEstPrevenuAvantLaFinDUnCertificat() {
        JsonObject certificat = PartenaireEssai.inscrire().deposer(CleEssai.rsa());
        LocalDate fin = Instant.parse(certificat.getString("fin"))
                .atZone(ZoneId.of("Europe/Paris"))
                .toLocalDate();
        JsonObject echeance = echeance("CERTIFICAT_PARTENAIRE:" + certificat.getJsonNumber("id"));
        assertThat(echeance.getString("date")).isEqualTo(fin.minusDays(1).toString());
        assertThat(echeance.getString("libelle")).startsWith("Renouveler le certificat du partenaire ESSAI-");
    }

    private static JsonObject echeance(String objet) {
        Rest cdg = Rest.compte("cdg.numerique");
        for (int page = 0; ; page++) {
            var elements =
                    cdg.get("/api/v1/echeances?taille=200&page=" + page).json().getJsonArray("elements");
            assertThat(elements).as(objet).isNotEmpty();
            for (JsonObject echeance : elements.getValuesAs(JsonObject.class)) {
                if (echeance.getString("objet").equals(objet)) {
                    return echeance;
                }
            }
        }
    }

    private static void vieillir(JsonObject certificat) throws Exception {
        try (Connection base = Serveur.connexion();
                PreparedStatement maj = base.prepareStatement(
                        "UPDATE referentiel_partenaire_certificat SET fin = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE"
                                + " id = ?")) {
            maj.setLong(1, certificat.getJsonNumber("id").longValue());
            maj.executeUpdate();
        }
    }
}
