package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A fact of a career, with the time during which it was known: closed, never changed otherwise, never deleted. */
@Entity
@Table(name = "carriere_fait")
class FaitEnregistre extends EntiteBase {
    @Column(name = "carriere_id", nullable = false, updatable = false)
    private long carriere;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "acte_id", updatable = false)
    private Acte acte;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NatureFait nature;

    @Column(nullable = false, updatable = false)
    private LocalDate du;

    @Column(updatable = false)
    private LocalDate au;

    @Column(name = "connu_du", nullable = false, updatable = false)
    private LocalDateTime connuDu;

    @Column(name = "connu_au")
    private LocalDateTime connuAu;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String motif;

    @Column(updatable = false)
    private Integer echelon;

    @Column(updatable = false)
    private Integer jours;

    @Column(updatable = false)
    private BigDecimal quotite;

    @Column(updatable = false)
    private BigDecimal heures;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String libelle;

    protected FaitEnregistre() {}

    FaitEnregistre(long carriere, Acte acte, Changement c, Instant connuDu) {
        this.carriere = carriere;
        this.acte = acte;
        this.nature = c.nature();
        this.du = c.du();
        this.au = c.au();
        this.connuDu = Acte.utc(connuDu);
        this.code = c.code();
        this.motif = c.motif();
        this.echelon = c.echelon();
        this.jours = c.jours();
        this.quotite = c.quotite();
        this.heures = c.heures();
        this.siren = c.siren();
        this.libelle = c.libelle();
    }

    /** Known no longer: an act annulled. */
    void oublier(Instant instant) {
        connuAu = Acte.utc(instant);
    }

    Acte acte() {
        return acte;
    }

    Changement changement() {
        return new Changement(nature, du, au, code, motif, echelon, jours, quotite, heures, siren, libelle);
    }
}
