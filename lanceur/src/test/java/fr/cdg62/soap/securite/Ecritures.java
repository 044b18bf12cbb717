package fr.cdg62.soap.securite;

import fr.cdg62.essai.CarrieresSoap;
import fr.cdg62.essai.MandatsFictifs;
import fr.cdg62.soap.PartenaireEssai;
import fr.cdg62.soap.PortEssai;
import fr.cdg62.soap.hostile.Cible;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The writes that the attacks of a class are made of, prepared before its watch opens. On each port the same write is
 * first accepted under a good proof, on another object: it is the attack alone that is refused.
 */
final class Ecritures implements BeforeAllCallback {
    private final Supplier<PartenaireEssai> inscription;
    private final Preuve preuve;
    private final Map<PortEssai, Cible> cibles = new EnumMap<>(PortEssai.class);
    private PartenaireEssai partenaire;

    /** A message with the proof of its sender. */
    @FunctionalInterface
    interface Preuve {
        String dans(PartenaireEssai partenaire, String enveloppe) throws Exception;
    }

    Ecritures(Supplier<PartenaireEssai> inscription, Preuve preuve) {
        this.inscription = inscription;
        this.preuve = preuve;
    }

    @Override
    public void beforeAll(ExtensionContext classe) throws Exception {
        partenaire = inscription.get();
        MandatsFictifs.inscrire(partenaire, CarrieresSoap.SIREN, "EMPLOYEUR");
        for (PortEssai port : PortEssai.values()) {
            Envoi.accepte(preuve.dans(partenaire, Cible.de(port, partenaire).ecriture()));
            cibles.put(port, Cible.de(port, partenaire));
        }
    }

    PartenaireEssai partenaire() {
        return partenaire;
    }

    /** A write of the partner, without any proof, under a new message id. */
    String ecriture(PortEssai port) {
        return cibles.get(port).ecriture();
    }
}
