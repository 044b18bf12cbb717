package fr.cdg62.carriere.rapprochement;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row that a merge moved. */
@Entity
@Table(name = "carriere_fusion_ligne")
class LigneFusion extends EntiteBase {
    /** What moved. */
    enum Objet {
        CARRIERE,
        DOSSIER,
        PIECE
    }

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fusion_id", updatable = false)
    private Fusion fusion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Objet objet;

    @Column(nullable = false)
    private long cible;

    @Column(name = "ancien_numero")
    private Integer ancienNumero;

    protected LigneFusion() {}

    LigneFusion(Fusion fusion, Objet objet, long cible, Integer ancienNumero) {
        this.fusion = fusion;
        this.objet = objet;
        this.cible = cible;
        this.ancienNumero = ancienNumero;
    }

    Objet objet() {
        return objet;
    }

    long cible() {
        return cible;
    }

    Integer ancienNumero() {
        return ancienNumero;
    }
}
