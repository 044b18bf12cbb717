package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.ClientSoap;
import fr.cdg62.soap.CommandeEssai;
import fr.cdg62.soap.PartenaireEssai;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples given to partners, each run by its own stack against the running system, from the contract it serves: the
 * same contract and the same messages for all, SOAP 1.1 and 1.2, with each security the stack has.
 */
class ExemplesIT {
    private static final Set<Pile> COMPLETES = EnumSet.of(Pile.PHP, Pile.PYTHON, Pile.NODE);
    private static final Set<Pile> SIGNENT = EnumSet.of(Pile.PYTHON, Pile.NODE);

    private static Partenaires partenaires;
    private static Path cle;
    private static Path certificat;
    private static Path pdf;

    @BeforeAll
    static void preparer() throws Exception {
        partenaires = new Partenaires();
        cle = fichier("cle.pem", partenaires.cle().clePem());
        certificat = fichier("certificat.pem", partenaires.cle().certificatPem());
        pdf = fichier("devis.pdf", new String(Demandes.PDF, StandardCharsets.UTF_8));
    }

    private static Path fichier(String nom, String contenu) throws Exception {
        Path dossier = Files.createDirectories(Serveur.donnees().resolve("exemples"));
        return Files.writeString(dossier.resolve(nom), contenu, StandardCharsets.UTF_8)
                .toAbsolutePath();
    }

    private static Stream<String> modes(Pile pile) {
        return Stream.of("BASIC", "USERNAME_TOKEN", "X509")
                .filter(mode -> !mode.equals("X509") || SIGNENT.contains(pile));
    }

    /** Both services, each from its contract. */
    static Stream<Arguments> pings() {
        return Stream.of(ContratV1.SECURISATION, ContratV1.RETRAITE).flatMap(contrat -> Stream.of(Pile.values())
                .flatMap(pile -> modes(pile).flatMap(mode -> Stream.of("1.1", "1.2")
                        .map(soap -> Arguments.of(Named.of(contrat.nom(), contrat), pile, soap, mode)))));
    }

    @ParameterizedTest(name = "{0} {1} SOAP {2} {3}")
    @MethodSource("pings")
    void ping(ContratV1<?> contrat, Pile pile, String soap, String mode) throws Exception {
        pile.exiger();
        String code = partenaires.en(mode).code();
        assertThat(pile.executer(reglages(contrat, soap, mode)))
                .contains(COMPLETES.contains(pile) ? "partenaire=" + code : ">" + code + "<");
    }

    /** The document in the message, and beside it where the example can. */
    static Stream<Arguments> documents() {
        return Stream.concat(
                COMPLETES.stream().flatMap(pile -> modes(pile).map(mode -> Arguments.of(pile, mode, false))),
                Stream.of("BASIC", "USERNAME_TOKEN").map(mode -> Arguments.of(Pile.NODE, mode, true)));
    }

    @ParameterizedTest(name = "{0} {1} MTOM : {2}")
    @MethodSource("documents")
    void leTexteFaitLAllerRetourEtLeDocumentArriveEntier(Pile pile, String mode, boolean mtom) throws Exception {
        pile.exiger();
        for (String soap : new String[] {"1.1", "1.2"}) {
            Map<String, String> reglages = reglages(ContratV1.SECURISATION, soap, mode);
            reglages.put("CDG62_MTOM", mtom ? "1" : "0");
            String numero = CommandeEssai.numero();
            CommandeEssai.creer(numero, partenaires.en(mode).code());
            assertThat(pile.executer(reglages, "accuser", numero, Demandes.TEXTE))
                    .isEqualTo("reference=" + Demandes.TEXTE);
            assertThat(pile.executer(reglages, "devis", numero, pdf.toString())).isEqualTo("etat=DEVIS_RECU");
            assertThat(Demandes.sha256(CommandeEssai.devis(numero))).isEqualTo(Demandes.sha256(Demandes.PDF));
        }
    }

    @ParameterizedTest
    @EnumSource(Pile.class)
    void uneFauteSeLitAvecSonCode(Pile pile) throws Exception {
        pile.exiger();
        for (String soap : new String[] {"1.1", "1.2"}) {
            Map<String, String> reglages = reglages(ContratV1.SECURISATION, soap, "USERNAME_TOKEN");
            reglages.put("CDG62_EMETTEUR", ClientSoap.SIRET);
            assertThat(pile.executer(reglages)).contains("SEC-002");
        }
    }

    private static Map<String, String> reglages(ContratV1<?> contrat, String soap, String mode) {
        PartenaireEssai partenaire = partenaires.en(mode);
        Map<String, String> reglages = new HashMap<>(Map.of(
                "CDG62_WSDL",
                contrat.wsdl(),
                "CDG62_SERVICE",
                contrat.nom(),
                "CDG62_EMETTEUR",
                PartenaireEssai.SIRET,
                "CDG62_IDENTIFIANT",
                partenaire.identifiant(),
                "CDG62_SOAP",
                soap,
                "CDG62_SECURITE",
                mode,
                "CDG62_CLE",
                cle.toString(),
                "CDG62_CERTIFICAT",
                certificat.toString(),
                "NODE_NO_WARNINGS",
                "1",
                "LC_ALL",
                "C.UTF-8"));
        if (partenaire.secret() != null) {
            reglages.put("CDG62_SECRET", partenaire.secret());
        }
        return reglages;
    }
}
