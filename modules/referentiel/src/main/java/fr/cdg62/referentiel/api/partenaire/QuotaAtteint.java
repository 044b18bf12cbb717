package fr.cdg62.referentiel.api.partenaire;

import fr.cdg62.socle.probleme.CodeProbleme;

/** A partner has sent its quota of messages for this minute: TECHNIQUE_INDISPONIBLE until the next one. */
public class QuotaAtteint extends PassageRefuse {
    private final int attente;

    /**
     * Refuses one message.
     *
     * @param partenaire its code
     * @param quota messages a minute
     * @param attente seconds to wait, 1 to 60
     */
    public QuotaAtteint(String partenaire, int quota, int attente) {
        super(
                partenaire,
                CodeProbleme.TECHNIQUE_INDISPONIBLE,
                "Votre quota de %d messages par minute est atteint. Renvoyez ce message dans %d secondes."
                        .formatted(quota, attente));
        this.attente = attente;
    }

    /** Seconds to wait before the next message. */
    public int attente() {
        return attente;
    }
}
