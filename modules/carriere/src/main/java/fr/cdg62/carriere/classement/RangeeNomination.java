package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A stored row of a rule of nomination. */
@Entity
@Table(name = "carriere_classement_nomination")
class RangeeNomination extends EntiteBase {
    private static final String SELON_LE_TEXTE = "selon le texte";

    @Column(updatable = false)
    private String regle;

    @Column(name = "vers_grade", updatable = false)
    private String versGrade;

    @Column(updatable = false)
    private String origine;

    @Column(name = "de_echelon", updatable = false)
    private int deEchelon;

    @Column(name = "borne_min", updatable = false)
    private int borneMin;

    @Column(name = "borne_max", updatable = false)
    private Integer borneMax;

    @Column(name = "vers_echelon", updatable = false)
    private String versEchelon;

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

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String categorie;

    protected RangeeNomination() {}

    RangeeNomination(LigneNomination ligne) {
        this.regle = ligne.regle();
        this.categorie = ligne.regle().substring(0, 1);
        this.versGrade = ligne.vers();
        this.origine = ligne.origine();
        this.deEchelon = ligne.deEchelon() == null ? 0 : ligne.deEchelon();
        this.borneMin = ligne.tranche().min();
        this.borneMax = ligne.tranche().max();
        this.versEchelon = ligne.arrivee();
        this.debut = ligne.validite().periode().debut();
        this.fin = ligne.validite().periode().fin();
        this.source = ligne.validite().texte();
        this.marque = ligne.validite().marque().code();
        conserver(ligne.formule());
    }

    private void conserver(Formule formule) {
        fraction = formule == null ? SELON_LE_TEXTE : formule.fraction().texte();
        seuilMois = formule == null ? 0 : formule.seuilMois();
        majorationMois = formule == null ? 0 : formule.majorationMois();
        plafond = formule == null ? null : formule.plafond();
    }

    LigneNomination ligne() {
        return new LigneNomination(
                regle,
                versGrade,
                origine,
                deEchelon == 0 ? null : deEchelon,
                new Tranche(borneMin, borneMax),
                versEchelon,
                Fraction.estEcrite(fraction)
                        ? new Formule(Fraction.lire(fraction), seuilMois, majorationMois, plafond)
                        : null,
                new Validite(new Periode(debut, fin), source, Marque.de(marque).orElse(Marque.A_VERIFIER)));
    }
}
