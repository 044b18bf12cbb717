package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** What a {@link Convention} bills without waiting for a prestation. */
@Entity
@Table(name = "finances_convention_ligne")
class LigneDeConvention extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id", updatable = false)
    private Convention convention;

    @Column(updatable = false)
    private int rang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ModeFacturation mode;

    @Column(updatable = false)
    private String prestation;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private BigDecimal quantite;

    @Column(updatable = false)
    private BigDecimal montant;

    @Column(name = "nombre_echeances", updatable = false)
    private Integer nombreEcheances;

    @Column(name = "intervalle_mois", updatable = false)
    private Integer intervalleMois;

    protected LigneDeConvention() {}

    LigneDeConvention(Convention convention, int rang, LigneConvention ligne) {
        this.convention = convention;
        this.rang = rang;
        this.mode = ligne.mode();
        this.prestation = ligne.prestation();
        this.libelle = ligne.libelle();
        this.quantite = ligne.quantite();
        this.montant = ligne.montant() == null ? null : ligne.montant().valeur();
        this.nombreEcheances = ligne.nombreEcheances();
        this.intervalleMois = ligne.intervalleMois();
    }

    /** With the quantities that these avenants, in the order of their numbers, give it. */
    LigneNumerotee numerotee(List<AvenantConclu> avenants) {
        List<LigneNumerotee.Revision> revisions = avenants.stream()
                .filter(avenant -> avenant.revise(rang))
                .map(AvenantConclu::revision)
                .toList();
        return new LigneNumerotee(id(), vue(), revisions);
    }

    /** As it was agreed. */
    LigneConvention vue() {
        return new LigneConvention(
                mode,
                prestation,
                libelle,
                quantite,
                montant == null ? null : new Montant(montant),
                nombreEcheances,
                intervalleMois);
    }
}
