package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.ErreurFacturation;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A debtor that a run could not bill. */
@Entity
@Table(name = "finances_campagne_refus")
class RefusDebiteur extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String message;

    protected RefusDebiteur() {}

    RefusDebiteur(long campagne, ErreurFacturation erreur) {
        this.campagne = campagne;
        this.siren = erreur.siren();
        this.mission = erreur.mission();
        this.code = erreur.code();
        this.message = erreur.message();
    }

    ErreurFacturation vue() {
        return new ErreurFacturation(siren, mission, code, message);
    }
}
