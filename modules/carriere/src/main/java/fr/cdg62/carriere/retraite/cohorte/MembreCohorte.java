package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An agent of a cohort, by one of his careers. */
@Entity
@Table(name = "carriere_retraite_cohorte_membre")
class MembreCohorte extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @Column(name = "cohorte_id", updatable = false)
    private long cohorte;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    protected MembreCohorte() {}

    MembreCohorte(long cohorte, long carriere) {
        this.cohorte = cohorte;
        this.carriere = carriere;
    }
}
