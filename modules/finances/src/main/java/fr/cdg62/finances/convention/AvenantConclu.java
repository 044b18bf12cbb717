package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An amendment, open until its délibération is known. */
@Entity
@Table(name = "finances_convention_avenant")
class AvenantConclu extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id", updatable = false)
    private Convention convention;

    @Column(updatable = false)
    private int numero;

    @Column(updatable = false)
    private String objet;

    @Column(name = "date_effet", updatable = false)
    private LocalDate dateEffet;

    @Column(name = "duree_mois", updatable = false)
    private Integer dureeMois;

    @Column(updatable = false)
    private Integer ligne;

    @Column(updatable = false)
    private BigDecimal quantite;

    @Column(name = "deliberation_reference")
    private String deliberationReference;

    @Column(name = "deliberation_date")
    private LocalDate deliberationDate;

    protected AvenantConclu() {}

    AvenantConclu(Convention convention, int numero, Avenant avenant) {
        this.convention = convention;
        this.numero = numero;
        this.objet = avenant.objet();
        this.dateEffet = avenant.dateEffet();
        this.dureeMois = avenant.dureeMois();
        this.ligne = avenant.ligne();
        this.quantite = avenant.quantite();
    }

    void conclure(Deliberation deliberation) {
        deliberationReference = deliberation.reference();
        deliberationDate = deliberation.date();
    }

    Integer dureeMois() {
        return dureeMois;
    }

    /** Whether it revises the line of this rank; one that was never concluded revises nothing. */
    boolean revise(int rang) {
        return deliberationReference != null && ligne != null && ligne == rang;
    }

    LigneNumerotee.Revision revision() {
        return new LigneNumerotee.Revision(numero, dateEffet, quantite);
    }

    Avenant vue() {
        Deliberation deliberation =
                deliberationReference == null ? null : new Deliberation(deliberationReference, deliberationDate);
        return new Avenant(numero, objet, dateEffet, dureeMois, ligne, quantite, deliberation);
    }
}
