package fr.cdg62.referentiel.admission;

import fr.cdg62.referentiel.api.partenaire.PassageRefuse;
import fr.cdg62.referentiel.api.partenaire.QuotaAtteint;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** What remains to be checked around a proof: its age, that it serves once, and the quota of its partner. */
@Dependent
public class Admission {
    private static final int MINUTE = 60;

    private final Horloge horloge;
    private final ReglagesMessages reglages;
    private final Passages passages;

    @Inject
    public Admission(Horloge horloge, ReglagesMessages reglages, Passages passages) {
        this.horloge = horloge;
        this.reglages = reglages;
        this.passages = passages;
    }

    public Instant maintenant() {
        return horloge.maintenant();
    }

    /** SEC_HORODATAGE unless the proof was made within the tolerance of now. */
    public void exigerRecente(Instant cree) {
        Duration ecart = Duration.between(cree, horloge.maintenant()).abs();
        Duration tolerance = tolerance();
        if (ecart.compareTo(tolerance) > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HORODATAGE,
                    "L'horodatage de sécurité s'écarte de plus de %d secondes de l'heure du service : vérifiez l'horloge de l'émetteur."
                            .formatted(tolerance.toSeconds()),
                    "Created");
        }
    }

    /**
     * Lets in one message of a partner that has proved who it is: SEC_REJEU when its proof has already served, which is
     * kept as long as its age would let it in; {@link QuotaAtteint} beyond the quota of the partner.
     *
     * @param preuve nonce or signature
     * @param cree when the proof was made
     */
    public void admettre(Passant passant, byte[] preuve, Instant cree) {
        Constat constat = passages.noter(new Passage(passant.id(), empreinte(preuve), cree.plus(tolerance())));
        if (!constat.inedit()) {
            throw new PassageRefuse(
                    passant.code(),
                    CodeProbleme.SEC_REJEU,
                    "Cette preuve d'identité a déjà servi : refaites le jeton ou la signature, même pour renvoyer un message.");
        }
        exigerQuota(constat, passant);
    }

    /** The same without proof that serves once. */
    public void admettre(Passant passant) {
        exigerQuota(passages.noter(new Passage(passant.id(), null, null)), passant);
    }

    private void exigerQuota(Constat constat, Passant passant) {
        int quota = passant.quota() == null ? reglages.entier("PARTENAIRE_QUOTA_MINUTE") : passant.quota();
        if (constat.messages() > quota) {
            int seconde = horloge.maintenant().atOffset(ZoneOffset.UTC).getSecond();
            throw new QuotaAtteint(passant.code(), quota, MINUTE - seconde);
        }
    }

    private Duration tolerance() {
        return Duration.ofSeconds(reglages.entier("MESSAGE_ECART_HORLOGE"));
    }

    private static String empreinte(byte[] preuve) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(preuve));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
