package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.carriere.api.echelon.campagne.ErreurEchelon;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A career that a run could not compute, or a collectivité without right to the mission. */
@Entity
@Table(name = "carriere_refus_echelon")
class RefusEchelon extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    /** Unique in the run: the career, or else the collectivité. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String cle;

    @Column(name = "carriere_id", updatable = false)
    private Long carriere;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String agent;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String message;

    protected RefusEchelon() {}

    RefusEchelon(long campagne, ErreurEchelon erreur) {
        this.campagne = campagne;
        this.cle = erreur.carriere() == null ? "S" + erreur.siren() : "C" + erreur.carriere();
        this.carriere = erreur.carriere();
        this.siren = erreur.siren();
        this.agent = erreur.agent();
        this.code = erreur.code();
        this.message = erreur.message();
    }

    ErreurEchelon vue() {
        return new ErreurEchelon(siren, carriere, agent, code, message);
    }
}
