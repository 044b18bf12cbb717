package fr.cdg62.carriere.promotion.condition;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Services required for the promotion interne to a grade. */
@Entity
@Table(name = "carriere_condition_pi")
class ConditionPI extends EntiteBase {
    private String grade;
    private String categorie;

    @Column(name = "mois_services")
    private int moisServices;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "source_texte")
    private String sourceTexte;

    @Column(name = "source_reference")
    private String sourceReference;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected ConditionPI() {}

    ConditionPI(String grade, String categorie, int moisServices, Source source) {
        this.grade = grade;
        this.categorie = categorie;
        this.moisServices = moisServices;
        this.debut = LocalDate.EPOCH;
        this.sourceTexte = source.texte();
        this.sourceReference = source.reference();
        this.sourceVerifiee = source.verifiee();
    }

    String grade() {
        return grade;
    }

    /** Category in which services count, null for all. */
    String categorie() {
        return categorie;
    }

    Duree services() {
        return Duree.mois(moisServices);
    }

    Periode periode() {
        return new Periode(debut, fin);
    }

    Source source() {
        return new Source(sourceTexte, sourceReference, sourceVerifiee);
    }
}
