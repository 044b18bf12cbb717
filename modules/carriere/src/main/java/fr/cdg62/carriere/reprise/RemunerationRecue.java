package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A monthly pay before the nomination. */
@Entity
@Table(name = "carriere_reprise_remuneration")
class RemunerationRecue extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reprise_id", updatable = false)
    private EtudeReprise etude;

    @Column(updatable = false)
    private LocalDate mois;

    @Column(updatable = false)
    private BigDecimal montant;

    protected RemunerationRecue() {}

    RemunerationRecue(EtudeReprise etude, RemunerationAnterieure.Mois valeur) {
        this.etude = etude;
        this.mois = valeur.mois().withDayOfMonth(1);
        this.montant = valeur.montant();
    }

    RemunerationAnterieure.Mois valeur() {
        return new RemunerationAnterieure.Mois(mois, montant);
    }
}
