package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A finding kept with its act, in sight while the act stands. */
@Entity
@Table(name = "carriere_constat")
class ConstatEnregistre extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "acte_id", updatable = false)
    private Acte acte;

    @Column(name = "carriere_id", nullable = false, updatable = false)
    private long carriere;

    @Column(nullable = false, updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Gravite gravite;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String message;

    @Column(nullable = false, updatable = false)
    private String regle;

    @Column(updatable = false)
    private String champ;

    @Column(name = "en_vigueur", nullable = false)
    private boolean enVigueur = true;

    protected ConstatEnregistre() {}

    ConstatEnregistre(Acte acte, Constat constat) {
        this.acte = acte;
        this.carriere = acte.carriere().id();
        this.siren = acte.carriere().siren();
        this.gravite = constat.gravite();
        this.code = constat.code();
        this.message = constat.message();
        this.regle = constat.regle();
        this.champ = constat.champ();
    }

    void lever() {
        enVigueur = false;
    }

    Acte acte() {
        return acte;
    }

    Constat valeur() {
        return new Constat(gravite, code, message, regle, champ);
    }
}
