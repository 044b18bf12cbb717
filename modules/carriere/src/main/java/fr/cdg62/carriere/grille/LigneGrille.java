package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An échelon of a version of a grid. Its figures never change; its version is closed when another one replaces it. */
@Entity
@Table(name = "carriere_grille")
class LigneGrille extends EntiteBase {
    @Column(updatable = false)
    private String grade;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(updatable = false)
    private int echelon;

    @Column(name = "indice_brut", updatable = false)
    private int indiceBrut;

    @Column(name = "indice_majore", updatable = false)
    private int indiceMajore;

    @Column(name = "duree_mois", updatable = false)
    private Integer dureeMois;

    private String source;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected LigneGrille() {}

    LigneGrille(String grade, Periode periode, EchelonGrille echelon) {
        this.grade = grade;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.echelon = echelon.numero();
        this.indiceBrut = echelon.indiceBrut();
        this.indiceMajore = echelon.indiceMajore();
        this.dureeMois = echelon.dureeMois();
        this.source = echelon.source().texte();
        this.sourceVerifiee = echelon.source().verifiee();
    }

    void clore(LocalDate dernierJour) {
        fin = dernierJour;
    }

    String grade() {
        return grade;
    }

    Periode periode() {
        return new Periode(debut, fin);
    }

    EchelonGrille echelon() {
        return new EchelonGrille(echelon, indiceBrut, indiceMajore, dureeMois, new Source(source, "", sourceVerifiee));
    }
}
