package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.xml.ws.developer.WSBindingProvider;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.CommandeEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.clientv1.AccuserReception;
import fr.cdg62.soap.clientv1.DeposerDevis;
import fr.cdg62.soap.clientv1.Ping;
import fr.cdg62.soap.clientv1.RefusMetier;
import fr.cdg62.soap.clientv1.SecurisationDonnees;
import org.apache.cxf.frontend.ClientProxy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Metro and CXF with the client that a partner made from version 1.0 of the contract, against today's server and the
 * contract it serves.
 */
class ClientsJavaIT {
    private static Partenaires partenaires;

    @BeforeAll
    static void inscrire() {
        partenaires = new Partenaires();
    }

    @Test
    void chaqueClientVientBienDeSaPile() {
        assertThat(ClientV1.METRO.port(ContratV1.SECURISATION, false, false)).isInstanceOf(WSBindingProvider.class);
        assertThat(ClientProxy.getClient(ClientV1.CXF.port(ContratV1.SECURISATION, false, false)))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("fr.cdg62.soap.interop.Partenaires#desPilesJava")
    void texteEtDocumentEnLigneOuEnPieceJointe(ClientV1 pile, String mode) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            for (boolean mtom : Partenaires.mtom(mode)) {
                SecurisationDonnees port = pile.port(ContratV1.SECURISATION, soap12, mtom);
                partenaires.presenter(pile, port, mode);
                String numero = CommandeEssai.numero();
                CommandeEssai.creer(numero, partenaires.en(mode).code());
                AccuserReception accuse = new AccuserReception();
                accuse.setEntete(Demandes.entete(PartenaireEssai.SIRET));
                accuse.setNumeroCommande(numero);
                accuse.setReferencePartenaire(Demandes.TEXTE);
                assertThat(port.accuserReception(accuse).getCommande().getReferencePartenaire())
                        .isEqualTo(Demandes.TEXTE);
                DeposerDevis devis = Demandes.devis(numero);
                assertThat(port.deposerDevis(devis).getCommande().getEtat().value())
                        .isEqualTo("DEVIS_RECU");
                assertThat(Demandes.sha256(CommandeEssai.devis(numero))).isEqualTo(Demandes.sha256(Demandes.PDF));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClientV1.class)
    void unRefusEstLExceptionDuContrat(ClientV1 pile) throws Exception {
        for (boolean soap12 : new boolean[] {false, true}) {
            SecurisationDonnees port = pile.port(ContratV1.SECURISATION, soap12, false);
            pile.basic(port, ClientSoap.IDENTIFIANT, ClientSoap.MOT_DE_PASSE);
            AccuserReception inconnue = new AccuserReception();
            inconnue.setEntete(Demandes.entete(ClientSoap.SIRET));
            inconnue.setNumeroCommande("SEC-1999-00001");
            RefusMetier refus = catchThrowableOfType(RefusMetier.class, () -> port.accuserReception(inconnue));
            assertThat(refus.getFaultInfo().getCode()).isEqualTo("IDE-404");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cxfAvecUnJetonOuUneSignature(boolean soap12) throws Exception {
        for (String mode : new String[] {"USERNAME_TOKEN", "X509"}) {
            SecurisationDonnees port = ClientV1.CXF.port(ContratV1.SECURISATION, soap12, false);
            partenaires.presenter(ClientV1.CXF, port, mode);
            String code = partenaires.en(mode).code();
            assertThat(port.ping(ping()).getPartenaire()).isEqualTo(code);
            assertThat(port.ping(ping()).getPartenaire()).isEqualTo(code);
        }
    }

    private static Ping ping() {
        Ping ping = new Ping();
        ping.setEntete(Demandes.entete(PartenaireEssai.SIRET));
        return ping;
    }
}
