package fr.cdg62.soap.interop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.CleEssai;
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
    /** Accents, ligature, ÿ, euro, and two characters outside the BMP. */
    private static final String TEXTE = "Dès Noël où un zéphyr haï me vêt, œuvre ÿ € 😀 𝒜";

    private static PartenaireEssai basic;
    private static PartenaireEssai jeton;
    private static PartenaireEssai signe;
    private static Path cle;
    private static Path certificat;
    private static Path pdf;

    @BeforeAll
    static void preparer() throws Exception {
        basic = PartenaireEssai.inscrire();
        jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
        CleEssai paire = CleEssai.rsa();
        signe = PartenaireEssai.inscrire(paire);
        cle = fichier("cle.pem", paire.clePem());
        certificat = fichier("certificat.pem", paire.certificatPem());
        pdf = fichier("devis.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n" + "é".repeat(40_000));
    }

    private static Path fichier(String nom, String contenu) throws Exception {
        Path dossier = Files.createDirectories(Serveur.donnees().resolve("exemples"));
        return Files.writeString(dossier.resolve(nom), contenu, StandardCharsets.UTF_8)
                .toAbsolutePath();
    }

    static Stream<Arguments> pings() {
        return Stream.of(Pile.values())
                .flatMap(pile -> Stream.of("1.1", "1.2").flatMap(soap -> Stream.of("BASIC", "USERNAME_TOKEN", "X509")
                        .filter(mode -> !mode.equals("X509") || SIGNENT.contains(pile))
                        .map(mode -> Arguments.of(pile, soap, mode))));
    }

    @ParameterizedTest(name = "{0} SOAP {1} {2}")
    @MethodSource("pings")
    void ping(Pile pile, String soap, String mode) throws Exception {
        pile.exiger();
        PartenaireEssai partenaire = partenaire(mode);
        assertThat(pile.executer(reglages(partenaire, soap, mode)))
                .contains(COMPLETES.contains(pile) ? "partenaire=" + partenaire.code() : ">" + partenaire.code() + "<");
    }

    /** The same clients, from the contract of the other service. */
    @ParameterizedTest
    @EnumSource(Pile.class)
    void pingDesComptesRetraite(Pile pile) throws Exception {
        pile.exiger();
        for (String soap : new String[] {"1.1", "1.2"}) {
            Map<String, String> reglages = reglages(jeton, soap, "USERNAME_TOKEN");
            reglages.put("CDG62_WSDL", Serveur.adresse() + "ws/carriere/comptes-retraite/v1?wsdl");
            reglages.put("CDG62_SERVICE", "ComptesRetraite");
            assertThat(pile.executer(reglages))
                    .contains(COMPLETES.contains(pile) ? "partenaire=" + jeton.code() : ">" + jeton.code() + "<");
        }
    }

    private static PartenaireEssai partenaire(String mode) {
        return switch (mode) {
            case "USERNAME_TOKEN" -> jeton;
            case "X509" -> signe;
            default -> basic;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"PHP", "PYTHON", "NODE"})
    void leTexteFaitLAllerRetourEtLeDocumentArriveEntier(Pile pile) throws Exception {
        pile.exiger();
        Map<String, String> fibre = fibre();
        for (String soap : new String[] {"1.1", "1.2"}) {
            fibre.put("CDG62_SOAP", soap);
            String numero = CommandeEssai.numero();
            CommandeEssai.creer(numero);
            assertThat(pile.executer(fibre, "accuser", numero, TEXTE)).isEqualTo("reference=" + TEXTE);
            assertThat(pile.executer(fibre, "devis", numero, pdf.toString())).isEqualTo("etat=DEVIS_RECU");
        }
    }

    @ParameterizedTest
    @EnumSource(Pile.class)
    void uneFauteSeLitAvecSonCode(Pile pile) throws Exception {
        pile.exiger();
        for (String soap : new String[] {"1.1", "1.2"}) {
            Map<String, String> reglages = reglages(jeton, soap, "USERNAME_TOKEN");
            reglages.put("CDG62_EMETTEUR", ClientSoap.SIRET);
            assertThat(pile.executer(reglages)).contains("SEC-002");
        }
    }

    private static Map<String, String> fibre() {
        Map<String, String> reglages = reglages(basic, "1.1", "BASIC");
        reglages.put("CDG62_IDENTIFIANT", ClientSoap.IDENTIFIANT);
        reglages.put("CDG62_SECRET", ClientSoap.MOT_DE_PASSE);
        reglages.put("CDG62_EMETTEUR", ClientSoap.SIRET);
        return reglages;
    }

    private static Map<String, String> reglages(PartenaireEssai partenaire, String soap, String mode) {
        Map<String, String> reglages = new HashMap<>(Map.of(
                "CDG62_WSDL",
                Serveur.adresse() + ClientSoap.SERVICE + "?wsdl",
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
                "LC_ALL",
                "C.UTF-8"));
        if (partenaire.secret() != null) {
            reglages.put("CDG62_SECRET", partenaire.secret());
        }
        return reglages;
    }
}
