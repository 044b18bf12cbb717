package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.retraite.periode.PeriodeEcrite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A period, as one of the typings of a reprise says it; never changes. */
@Entity
@Table(name = "carriere_retraite_reprise_periode")
class PeriodeReprise extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reprise_id", updatable = false)
    private RepriseAnteriorite reprise;

    @Column(updatable = false)
    private int saisie;

    @Embedded
    private PeriodeEcrite periode;

    protected PeriodeReprise() {}

    PeriodeReprise(RepriseAnteriorite reprise, int saisie, PeriodeCompte periode) {
        this.reprise = reprise;
        this.saisie = saisie;
        this.periode = new PeriodeEcrite(periode);
    }

    RepriseAnteriorite reprise() {
        return reprise;
    }

    int saisie() {
        return saisie;
    }

    PeriodeCompte valeur() {
        return periode.valeur();
    }
}
