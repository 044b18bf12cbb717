package fr.cdg62.partenaires.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a contract asks for under a mode of security, by WS-SecurityPolicy 1.2 (specification numérique, C15): served
 * beside the contract without any, which is that of the stacks that read no policy and of HTTP Basic.
 */
enum Politique {
    /** UsernameToken, digest. */
    JETON,
    /** X.509 signature of the body and the Timestamp. */
    SIGNATURE;

    private static final String ENTREE = "<wsdl:input><soap";
    private static final String FIN = "</wsdl:definitions>";

    /** That which the query of a port asks for: {@code wsdl=jeton}. */
    static Optional<Politique> demandee(String requete) {
        return Stream.of(values())
                .filter(politique -> ("wsdl=" + politique.nom()).equals(requete))
                .findFirst();
    }

    /** The contract with this policy on what each operation receives: our answers carry no security. */
    String posee(String contrat) {
        return contrat.replace(ENTREE, "<wsdl:input><wsp:PolicyReference URI=\"#securite\"/><soap")
                .replace(FIN, texte() + FIN);
    }

    private String texte() {
        try (InputStream entree = Politique.class.getResourceAsStream("/politiques/" + nom() + ".xml")) {
            return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nom() {
        return name().toLowerCase(Locale.ROOT);
    }
}
