package fr.cdg62.carriere.aptitude.document;

import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints the arrêté of a list and the attestations of its lauréats. */
@ApplicationScoped
public class ImpressionAptitude {

    @Inject
    private Impression impression;

    /** LISARR. */
    public byte[] arrete(AptitudeImprimable liste) {
        return impression.produire("carriere/liste-aptitude.html", liste);
    }

    /** The attestation d'inscription of a lauréat. */
    public byte[] attestation(AptitudeImprimable attestation) {
        return impression.produire("carriere/attestation-aptitude.html", attestation);
    }
}
