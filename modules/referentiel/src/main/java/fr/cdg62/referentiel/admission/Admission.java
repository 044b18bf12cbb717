package fr.cdg62.referentiel.admission;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.api.partenaire.QuotaAtteint;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** What remains to be checked around a proof: its age, that it serves once, and the quota of its partner. */
@Dependent
public class Admission {
    private static final int MINUTE = 60;

    private final Horloge horloge;
    private final Parametres parametres;
    private final PreuvesVues preuves;
    private final Debit debit;

    @Inject
    public Admission(Horloge horloge, Parametres parametres, PreuvesVues preuves, Debit debit) {
        this.horloge = horloge;
        this.parametres = parametres;
        this.preuves = preuves;
        this.debit = debit;
    }

    public Instant maintenant() {
        return horloge.maintenant();
    }

    /** SEC_HORODATAGE unless the proof was made within the tolerance of now. */
    public void exigerRecente(Instant cree) {
        Duration ecart = Duration.between(cree, horloge.maintenant()).abs();
        if (ecart.compareTo(tolerance()) > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HORODATAGE,
                    "L'horodatage de sécurité s'écarte de plus de %d secondes de l'heure du service : vérifiez l'horloge de l'émetteur."
                            .formatted(tolerance().toSeconds()),
                    "Created");
        }
    }

    /** SEC_REJEU when the proof has already served; it is kept as long as its age would let it in. */
    public void exigerInedite(long partenaire, byte[] preuve, Instant cree) {
        if (!preuves.noter(partenaire, preuve, cree.plus(tolerance()))) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_REJEU,
                    "Cette preuve d'identité a déjà servi : refaites le jeton ou la signature, même pour renvoyer un message.");
        }
    }

    private Duration tolerance() {
        return Duration.ofSeconds(
                parametres.valeur("MESSAGE_ECART_HORLOGE", horloge.aujourdHui()).longValueExact());
    }

    /**
     * Counts one message of a partner that has proved who it is; {@link QuotaAtteint} beyond its quota.
     *
     * @param propre messages a minute, null for the general quota
     */
    public void exigerQuota(long partenaire, Integer propre) {
        int quota = propre == null
                ? parametres
                        .valeur("PARTENAIRE_QUOTA_MINUTE", horloge.aujourdHui())
                        .intValueExact()
                : propre;
        if (debit.compter(partenaire) > quota) {
            int seconde = horloge.maintenant().atOffset(ZoneOffset.UTC).getSecond();
            throw new QuotaAtteint(quota, MINUTE - seconde);
        }
    }
}
