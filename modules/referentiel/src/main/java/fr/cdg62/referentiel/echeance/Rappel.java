package fr.cdg62.referentiel.echeance;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A reminder of an échéance, dealt with once: sent, or closed because it has lost its purpose. */
@Entity
@Table(name = "referentiel_echeance_rappel")
class Rappel extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "echeance", nullable = false, updatable = false)
    private Echeance echeance;

    @Column(name = "jour", nullable = false, updatable = false)
    private LocalDate jour;

    @Column(name = "traite_le")
    private LocalDate traiteLe;

    protected Rappel() {}

    Rappel(Echeance echeance, LocalDate jour) {
        this.echeance = echeance;
        this.jour = jour;
    }

    LocalDate jour() {
        return jour;
    }

    Echeance echeance() {
        return echeance;
    }

    boolean estDu(LocalDate aujourdHui) {
        return traiteLe == null && !jour.isAfter(aujourdHui);
    }

    void clore(LocalDate aujourdHui) {
        if (traiteLe == null) {
            traiteLe = aujourdHui;
        }
    }
}
