package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A rule of the reference data. */
@Entity
@Table(name = "carriere_regle_temps")
public class LigneRegleTemps extends EntiteBase {
    private String nature;
    private String code;
    private String motif;
    private boolean compte;
    private String plafond;

    @Column(name = "plafond_mois")
    private Integer plafondMois;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "source_texte")
    private String sourceTexte;

    @Column(name = "source_reference")
    private String sourceReference;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected LigneRegleTemps() {}

    public RegleTemps valeur() {
        return new RegleTemps(
                nature,
                code,
                motif,
                compte,
                plafond,
                plafondMois,
                new Periode(debut, fin),
                new Source(sourceTexte, sourceReference, sourceVerifiee));
    }
}
