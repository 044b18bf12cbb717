package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue.Situation;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of a form. */
@Entity
@Table(name = "carriere_retraite_rtb_periode")
class PeriodeRetablissement extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rtb_id", updatable = false)
    private Retablissement retablissement;

    @Column(updatable = false)
    private LocalDate du;

    @Column(updatable = false)
    private LocalDate au;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private BigDecimal part;

    protected PeriodeRetablissement() {}

    PeriodeRetablissement(Retablissement retablissement, Situation situation) {
        this.retablissement = retablissement;
        this.du = situation.du();
        this.au = situation.au();
        this.libelle = situation.libelle();
        this.part = situation.part();
    }

    Retablissement retablissement() {
        return retablissement;
    }

    Situation valeur() {
        return new Situation(du, au, libelle, part);
    }
}
