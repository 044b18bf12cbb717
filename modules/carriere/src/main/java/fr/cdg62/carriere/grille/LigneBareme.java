package fr.cdg62.carriere.grille;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The IM of an IB over a period. */
@Entity
@Table(name = "carriere_bareme_indice")
public class LigneBareme extends EntiteBase {
    @Column(name = "indice_brut", updatable = false)
    private int indiceBrut;

    @Column(name = "indice_majore", updatable = false)
    private int indiceMajore;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    @SuppressWarnings("UnusedVariable")
    private String source;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected LigneBareme() {}

    public LigneBareme(int indiceBrut, int indiceMajore, Periode periode, Source source) {
        this.indiceBrut = indiceBrut;
        this.indiceMajore = indiceMajore;
        this.debut = periode.debut();
        this.fin = periode.fin();
        this.source = source.texte();
        this.sourceVerifiee = source.verifiee();
    }

    public int indiceBrut() {
        return indiceBrut;
    }

    public int indiceMajore() {
        return indiceMajore;
    }

    public LocalDate debut() {
        return debut;
    }

    public Periode periode() {
        return new Periode(debut, fin);
    }
}
