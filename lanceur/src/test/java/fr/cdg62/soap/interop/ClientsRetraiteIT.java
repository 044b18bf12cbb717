package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.essai.Rest;
import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientretraite.ComptesRetraite;
import fr.cdg62.soap.clientretraite.DemanderAvisPrealable;
import fr.cdg62.soap.clientretraite.Flux;
import fr.cdg62.soap.clientretraite.GetStatut;
import fr.cdg62.soap.clientretraite.PieceRecue;
import fr.cdg62.soap.clientretraite.Ping;
import fr.cdg62.soap.clientretraite.RefusMetier;
import jakarta.xml.ws.Dispatch;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Metro and CXF with the client that a partner made from version 1.0 of ComptesRetraite, against today's server and the
 * contract it serves.
 */
class ClientsRetraiteIT {
    private static final String TEXTE = "Dès Noël où un zéphyr haï me vêt, œuvre ÿ € 😀 𝒜";

    private static PartenaireEssai basic;
    private static PartenaireEssai jeton;
    private static PartenaireEssai signe;
    private static CleEssai cle;

    @BeforeAll
    static void inscrire() {
        basic = PartenaireEssai.inscrire();
        MandatsFictifs.inscrire(basic, CarrieresSoap.SIREN, "EMPLOYEUR");
        jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
        cle = CleEssai.rsa();
        signe = PartenaireEssai.inscrire(cle);
    }

    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void textesEtPiecesEnLigneOuEnPieceJointe(ClientV1 pile) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            for (boolean mtom : new boolean[] {false, true}) {
                ComptesRetraite port = pile.port(ContratV1.RETRAITE, soap12, mtom);
                pile.basic(port, basic.identifiant(), basic.secret());
                byte[] releve = DemandesRetraite.pdf();
                DemanderAvisPrealable avis =
                        DemandesRetraite.avis(CarrieresSoap.nouvelle(), TEXTE, "relevé.pdf", releve);
                long dossier = aboutir(port, port.demanderAvisPrealable(avis).getFlux());
                GetStatut statut = new GetStatut();
                statut.setEntete(DemandesRetraite.entete());
                statut.setNumeroDossier(dossier);
                List<PieceRecue> pieces = port.getStatut(statut).getDossier().getPiece();
                assertThat(pieces)
                        .extracting(PieceRecue::getEmpreinteSha256)
                        .containsExactly(DemandesRetraite.sha256(releve));
                assertThat(Rest.compte("secretaire")
                                .get("/api/v1/avis-prealables/" + dossier)
                                .json()
                                .getString("expose"))
                        .isEqualTo(TEXTE);
            }
        }
    }

    /** An operation that the frozen contract does not have, by the contract served today. */
    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void uneOperationAjouteeDepuisSAppelleSurLesDeuxPorts(ClientV1 pile) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            Dispatch<Source> messages = pile.messages(ContratV1.RETRAITE, soap12);
            pile.basic(messages, basic.identifiant(), basic.secret());
            StringWriter reponse = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            messages.invoke(new StreamSource(new StringReader(
                                    DemandesRetraite.reprise(CarrieresSoap.nouvelle(), CarrieresSoap.SIREN)))),
                            new StreamResult(reponse));
            assertThat(reponse.toString()).contains("REPRISE_ANTERIORITE", "FLX-");
        }
    }

    private static long aboutir(ComptesRetraite port, Flux recu) {
        GetStatut statut = new GetStatut();
        statut.setNumeroFlux(recu.getNumeroFlux());
        Flux fini = await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            statut.setEntete(DemandesRetraite.entete());
                            return port.getStatut(statut).getFlux();
                        },
                        flux -> flux.getTraiteLe() != null);
        assertThat(fini.getEtat().value()).isEqualTo("ACCEPTE");
        return fini.getNumeroDossier();
    }

    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void unRefusEstLExceptionDuContrat(ClientV1 pile) {
        for (boolean soap12 : new boolean[] {false, true}) {
            ComptesRetraite port = pile.port(ContratV1.RETRAITE, soap12, false);
            pile.basic(port, basic.identifiant(), basic.secret());
            GetStatut inconnu = new GetStatut();
            inconnu.setEntete(DemandesRetraite.entete());
            inconnu.setNumeroDossier(1L);
            RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> port.getStatut(inconnu));
            assertThat(refus.getFaultInfo().getCode()).isEqualTo("IDE-404");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cxfAvecUnJetonOuUneSignature(boolean soap12) throws Exception {
        Ping ping = new Ping();
        ping.setEntete(DemandesRetraite.entete());
        ComptesRetraite parJeton = ClientV1.CXF.port(ContratV1.RETRAITE, soap12, false);
        SecuriteCxf.jeton(parJeton, jeton.identifiant(), jeton.secret());
        assertThat(parJeton.ping(ping).getPartenaire()).isEqualTo(jeton.code());
        ComptesRetraite parSignature = ClientV1.CXF.port(ContratV1.RETRAITE, soap12, false);
        SecuriteCxf.signature(parSignature, cle);
        assertThat(parSignature.ping(ping).getPartenaire()).isEqualTo(signe.code());
    }
}
