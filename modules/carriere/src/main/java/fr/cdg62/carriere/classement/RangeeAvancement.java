package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A stored row of a table of avancement. Its figures never change; it is closed when a new version replaces it. */
@Entity
@Table(name = "carriere_classement_avancement")
class RangeeAvancement extends EntiteBase {
    @Column(name = "de_grade", updatable = false)
    private String deGrade;

    @Column(name = "vers_grade", updatable = false)
    private String versGrade;

    @Column(name = "de_echelon", updatable = false)
    private int deEchelon;

    @Column(name = "anciennete_min", updatable = false)
    private int ancienneteMin;

    @Column(name = "anciennete_max", updatable = false)
    private Integer ancienneteMax;

    @Column(name = "vers_echelon", updatable = false)
    private int versEchelon;

    @Column(updatable = false)
    private String fraction;

    @Column(name = "seuil_mois", updatable = false)
    private int seuilMois;

    @Column(name = "majoration_mois", updatable = false)
    private int majorationMois;

    @Column(updatable = false)
    private String plafond;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String marque;

    protected RangeeAvancement() {}

    RangeeAvancement(LigneAvancement ligne) {
        this.deGrade = ligne.de();
        this.versGrade = ligne.vers();
        this.deEchelon = ligne.deEchelon();
        this.ancienneteMin = ligne.tranche().min();
        this.ancienneteMax = ligne.tranche().max();
        this.versEchelon = ligne.versEchelon();
        this.fraction = ligne.formule().fraction().texte();
        this.seuilMois = ligne.formule().seuilMois();
        this.majorationMois = ligne.formule().majorationMois();
        this.plafond = ligne.formule().plafond();
        this.debut = ligne.validite().periode().debut();
        this.fin = ligne.validite().periode().fin();
        this.source = ligne.validite().texte();
        this.marque = ligne.validite().marque().code();
    }

    LigneAvancement ligne() {
        return new LigneAvancement(
                deGrade,
                versGrade,
                deEchelon,
                new Tranche(ancienneteMin, ancienneteMax),
                versEchelon,
                new Formule(Fraction.lire(fraction), seuilMois, majorationMois, plafond),
                new Validite(new Periode(debut, fin), source, Marque.de(marque).orElse(Marque.A_VERIFIER)));
    }
}
