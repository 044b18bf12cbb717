package fr.cdg62.carriere.promotion.concertation;

import fr.cdg62.carriere.api.promotion.dossier.AvisEmployeur;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The opinion of another employer of the agent. */
@Embeddable
public class AvisRecu {
    private String siren;
    private boolean favorable;

    /** Kept for the record. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "recu_le")
    private LocalDate recuLe;

    protected AvisRecu() {}

    public AvisRecu(AvisEmployeur avis) {
        siren = avis.siren();
        favorable = avis.favorable();
        recuLe = avis.recuLe();
    }

    public String siren() {
        return siren;
    }

    public boolean favorable() {
        return favorable;
    }
}
