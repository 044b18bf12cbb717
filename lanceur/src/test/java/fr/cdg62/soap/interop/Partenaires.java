package fr.cdg62.soap.interop;

import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A partner for each security of the services, and how a Java client shows which it is. */
final class Partenaires {
    private final PartenaireEssai basic = PartenaireEssai.inscrire();
    private final PartenaireEssai jeton = PartenaireEssai.inscrire("USERNAME_TOKEN");
    private final CleEssai cle = CleEssai.rsa();
    private final PartenaireEssai signe = PartenaireEssai.inscrire(cle);

    /** Each Java stack with each security it has of itself; Metro gets that of WS-Security from WSIT alone. */
    static Stream<Arguments> desPilesJava() {
        return Stream.of(
                Arguments.of(ClientV1.METRO, "BASIC"),
                Arguments.of(ClientV1.CXF, "BASIC"),
                Arguments.of(ClientV1.CXF, "USERNAME_TOKEN"),
                Arguments.of(ClientV1.CXF, "X509"));
    }

    /** Whether a document may travel apart: what a signature covers stays in the message. */
    static boolean[] mtom(String mode) {
        return mode.equals("X509") ? new boolean[] {false} : new boolean[] {false, true};
    }

    PartenaireEssai en(String mode) {
        return switch (mode) {
            case "USERNAME_TOKEN" -> jeton;
            case "X509" -> signe;
            default -> basic;
        };
    }

    /** The key of the one that signs. */
    CleEssai cle() {
        return cle;
    }

    void presenter(ClientV1 pile, Object port, String mode) throws Exception {
        PartenaireEssai partenaire = en(mode);
        switch (mode) {
            case "USERNAME_TOKEN" -> SecuriteCxf.jeton(port, partenaire.identifiant(), partenaire.secret());
            case "X509" -> SecuriteCxf.signature(port, cle);
            default -> pile.basic(port, partenaire.identifiant(), partenaire.secret());
        }
    }
}
