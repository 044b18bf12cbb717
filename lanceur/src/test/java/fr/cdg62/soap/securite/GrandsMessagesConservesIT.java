package fr.cdg62.soap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.soap.CleEssai;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.hostile.Cible;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/**
 * A message is evidence: the journal keeps its bytes, the document it carries included, once its sender has proved who it
 * is. Of the others, which anybody can send, it keeps the beginning.
 */
class GrandsMessagesConservesIT {
    /** The largest piece of the contract. */
    private static final int PIECE = 5 * 1024 * 1024;

    private static final int DEBUT_CONSERVE = 512 * 1024;

    @Test
    void unMessageSigneEstConserveJusquAuDernierOctet() throws Exception {
        CleEssai cle = CleEssai.rsa();
        String signe = Signataire.de(cle).signer(ecriture(PartenaireEssai.inscrire(cle)));
        Envoi.accepte(signe);
        estConserve(signe);
    }

    @Test
    void unMessageAJetonEstConserveJusquAuDernierOctet() throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire("USERNAME_TOKEN");
        Jeton jeton = Jeton.neuf(partenaire.identifiant(), partenaire.secret());
        String message = jeton.dans(ecriture(partenaire));
        Envoi.accepte(message);
        estConserve(message.replaceAll("(<w:Password[^>]*>)[^<]*", "$1…"));
    }

    @Test
    void leMessageDUnInconnuNEstConserveQuEnSonDebut() throws Exception {
        PartenaireEssai partenaire = PartenaireEssai.inscrire("USERNAME_TOKEN");
        String message = Jeton.neuf("inconnu", partenaire.secret()).dans(ecriture(partenaire));
        Envoi.refuse(message, "SEC-001");
        JsonObject garde = Envoi.auJournal(message);
        assertThat(garde.getString("requete"))
                .endsWith("… (%d octets au total)".formatted(message.getBytes(StandardCharsets.UTF_8).length))
                .hasSizeLessThan(DEBUT_CONSERVE + 100);
        assertThat(garde.getBoolean("rejouable")).isFalse();
    }

    private static String ecriture(PartenaireEssai partenaire) throws Exception {
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        byte[] pdf = Arrays.copyOf("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), PIECE);
        return Cible.de(PortEssai.RETRAITE_12, partenaire)
                .ecriture("Pièce conservée 😀", Base64.getEncoder().encodeToString(pdf));
    }

    private static void estConserve(String message) {
        JsonObject garde = Envoi.auJournal(message);
        String requete = garde.getString("requete");
        assertThat(requete.equals(message)).as(requete.length() + " caractères").isTrue();
        assertThat(garde.getBoolean("rejouable")).isTrue();
    }
}
