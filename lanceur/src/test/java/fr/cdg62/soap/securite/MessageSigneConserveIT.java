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

/** A signed message is evidence: the journal keeps its bytes, the document it carries included. */
class MessageSigneConserveIT {
    /** The largest piece of the contract. */
    private static final int PIECE = 5 * 1024 * 1024;

    private final CleEssai cle = CleEssai.rsa();
    private final PartenaireEssai partenaire = PartenaireEssai.inscrire(cle);

    @Test
    void unGrandMessageSigneEstConserveJusquAuDernierOctet() throws Exception {
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        byte[] pdf = Arrays.copyOf("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), PIECE);
        Cible cible = Cible.de(PortEssai.RETRAITE_12, partenaire);
        String signe = Signataire.de(cle)
                .signer(cible.ecriture("Pièce signée 😀", Base64.getEncoder().encodeToString(pdf)));
        Envoi.accepte(signe);
        JsonObject garde = Envoi.auJournal(signe);
        String requete = garde.getString("requete");
        assertThat(requete.equals(signe)).as(requete.length() + " caractères").isTrue();
        assertThat(garde.getBoolean("rejouable")).isTrue();
    }
}
