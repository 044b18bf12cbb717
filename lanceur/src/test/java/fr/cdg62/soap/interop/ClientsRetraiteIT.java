package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.essai.Rest;
import fr.cdg62.soap.clientretraite.ComptesRetraite;
import fr.cdg62.soap.clientretraite.DemanderAvisPrealable;
import fr.cdg62.soap.clientretraite.DocumentPdf;
import fr.cdg62.soap.clientretraite.Flux;
import fr.cdg62.soap.clientretraite.GetStatut;
import fr.cdg62.soap.clientretraite.LireCIR;
import fr.cdg62.soap.clientretraite.LireDecompte;
import fr.cdg62.soap.clientretraite.PieceRecue;
import fr.cdg62.soap.clientretraite.Ping;
import fr.cdg62.soap.clientretraite.RefusMetier;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.handler.MessageContext;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Metro and CXF with the client that a partner made from version 1.0 of ComptesRetraite, against today's server and the
 * contract it serves.
 */
class ClientsRetraiteIT {
    /** A byte takes four thirds of a character in base64; the rest of the answer is less than this. */
    private static final int ENTOURAGE = 8 * 1024;

    private static Partenaires partenaires;
    private static byte[] decompte;
    private static long liquidee;

    @BeforeAll
    static void inscrire() {
        partenaires = new Partenaires();
        for (String mode : new String[] {"BASIC", "USERNAME_TOKEN", "X509"}) {
            MandatsFictifs.inscrire(partenaires.en(mode), CarrieresSoap.SIREN, "EMPLOYEUR");
        }
        decompte = DemandesRetraite.pdf();
        liquidee = CarrieresSoap.liquidee(new String(decompte, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("fr.cdg62.soap.interop.Partenaires#desPilesJava")
    void unDocumentSeTelechargeEntierEnLigneOuEnPieceJointe(ClientV1 pile, String mode) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            for (boolean mtom : Partenaires.mtom(mode)) {
                ComptesRetraite port = pile.port(ContratV1.RETRAITE, soap12, mtom);
                partenaires.presenter(pile, port, mode);
                LireDecompte demande = new LireDecompte();
                demande.setEntete(DemandesRetraite.entete());
                demande.setNumeroDossier(liquidee);
                DocumentPdf recu = port.lireDecompte(demande).getDecompte().getDocument();
                assertThat(recu.getEmpreinteSha256()).isEqualTo(Demandes.sha256(decompte));
                try (InputStream contenu = recu.getContenu().getInputStream()) {
                    assertThat(Demandes.sha256(contenu.readAllBytes())).isEqualTo(recu.getEmpreinteSha256());
                }
                assertThat(longueur(port) < decompte.length + ENTOURAGE)
                        .as("SOAP 1.2 : %s, MTOM : %s", soap12, mtom)
                        .isEqualTo(mtom);
            }
        }
    }

    /** CXF refuses an element that its contract does not have: what was added since never comes to this client. */
    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void unCompteAuxElementsAjoutesSeLitAvecLeClientDOrigine(ClientV1 pile) throws Exception {
        ComptesRetraite port = pile.port(ContratV1.RETRAITE, false, false);
        partenaires.presenter(pile, port, "BASIC");
        LireCIR demande = new LireCIR();
        demande.setEntete(DemandesRetraite.entete());
        demande.setNumeroCompte(CarrieresSoap.compteAuxElementsAjoutes());
        assertThat(port.lireCIR(demande).getCompte().getPeriode())
                .singleElement()
                .satisfies(lue -> assertThat(lue.getPeriode().getQuotite()).isEqualByComparingTo("50"));
    }

    /** Bytes of the last answer: those of its document, as they are or in base64, and what is around it. */
    private static long longueur(ComptesRetraite port) {
        Map<?, ?> entetes =
                (Map<?, ?>) ((BindingProvider) port).getResponseContext().get(MessageContext.HTTP_RESPONSE_HEADERS);
        return Long.parseLong((String) ((List<?>) entetes.get("Content-Length")).get(0));
    }

    @ParameterizedTest
    @MethodSource("fr.cdg62.soap.interop.Partenaires#desPilesJava")
    void textesEtPiecesEnLigneOuEnPieceJointe(ClientV1 pile, String mode) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            for (boolean mtom : Partenaires.mtom(mode)) {
                ComptesRetraite port = pile.port(ContratV1.RETRAITE, soap12, mtom);
                partenaires.presenter(pile, port, mode);
                byte[] releve = DemandesRetraite.pdf();
                DemanderAvisPrealable avis =
                        DemandesRetraite.avis(CarrieresSoap.nouvelle(), Demandes.TEXTE, "relevé.pdf", releve);
                long dossier = aboutir(port, port.demanderAvisPrealable(avis).getFlux());
                GetStatut statut = new GetStatut();
                statut.setEntete(DemandesRetraite.entete());
                statut.setNumeroDossier(dossier);
                List<PieceRecue> pieces = port.getStatut(statut).getDossier().getPiece();
                assertThat(pieces).extracting(PieceRecue::getEmpreinteSha256).containsExactly(Demandes.sha256(releve));
                assertThat(Rest.compte("secretaire")
                                .get("/api/v1/avis-prealables/" + dossier)
                                .json()
                                .getString("expose"))
                        .isEqualTo(Demandes.TEXTE);
            }
        }
    }

    /** An operation that the frozen contract does not have, by the contract served today. */
    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void uneOperationAjouteeDepuisSAppelleSurLesDeuxPorts(ClientV1 pile) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            Dispatch<Source> messages = pile.messages(ContratV1.RETRAITE, soap12);
            partenaires.presenter(pile, messages, "BASIC");
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
    void unRefusEstLExceptionDuContrat(ClientV1 pile) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            ComptesRetraite port = pile.port(ContratV1.RETRAITE, soap12, false);
            partenaires.presenter(pile, port, "BASIC");
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
        for (String mode : new String[] {"USERNAME_TOKEN", "X509"}) {
            ComptesRetraite port = ClientV1.CXF.port(ContratV1.RETRAITE, soap12, false);
            partenaires.presenter(ClientV1.CXF, port, mode);
            assertThat(port.ping(ping).getPartenaire())
                    .isEqualTo(partenaires.en(mode).code());
        }
    }
}
