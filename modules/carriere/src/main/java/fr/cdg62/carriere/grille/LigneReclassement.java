package fr.cdg62.carriere.grille;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A line of the table of a reform. */
@Entity
@Table(name = "carriere_reclassement")
class LigneReclassement extends EntiteBase {
    @Column(name = "de_grade", updatable = false)
    private String deGrade;

    @Column(name = "de_echelon", updatable = false)
    private int deEchelon;

    @Column(name = "vers_grade", updatable = false)
    private String versGrade;

    @Column(name = "vers_echelon", updatable = false)
    private int versEchelon;

    @Column(updatable = false)
    private int numerateur;

    @Column(updatable = false)
    private int denominateur;

    @Column(name = "majoration_mois", updatable = false)
    private int majorationMois;

    @Column(updatable = false)
    private LocalDate effet;

    private String source;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected LigneReclassement() {}

    LigneReclassement(Reclassement ligne) {
        this.deGrade = ligne.deGrade();
        this.deEchelon = ligne.deEchelon();
        this.versGrade = ligne.versGrade();
        this.versEchelon = ligne.versEchelon();
        this.numerateur = ligne.numerateur();
        this.denominateur = ligne.denominateur();
        this.majorationMois = ligne.majorationMois();
        this.effet = ligne.effet();
        this.source = ligne.source().texte();
        this.sourceVerifiee = ligne.source().verifiee();
    }

    Reclassement valeur() {
        return new Reclassement(
                deGrade,
                deEchelon,
                versGrade,
                versEchelon,
                numerateur,
                denominateur,
                majorationMois,
                effet,
                new Source(source, "", sourceVerifiee));
    }
}
