package fr.cdg62.carriere.avancement.condition;

import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the conditions. */
@Entity
@Table(name = "carriere_condition_avancement")
public class LigneCondition extends EntiteBase {
    private String categorie;

    @Column(name = "de_echelle")
    private String deEchelle;

    @Column(name = "vers_echelle")
    private String versEchelle;

    @Enumerated(EnumType.STRING)
    private VoieAvancement voie;

    private int echelon;

    @Column(name = "mois_echelon")
    private int moisEchelon;

    @Enumerated(EnumType.STRING)
    private BaseServices base;

    @Column(name = "mois_services")
    private int moisServices;

    private boolean fonction;
    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "source_texte")
    private String sourceTexte;

    @Column(name = "source_reference")
    private String sourceReference;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected LigneCondition() {}

    public Periode periode() {
        return new Periode(debut, fin);
    }

    public ConditionAvancement valeur() {
        return new ConditionAvancement(
                categorie,
                deEchelle,
                versEchelle,
                voie,
                echelon,
                moisEchelon,
                base,
                moisServices,
                fonction,
                new Source(sourceTexte, sourceReference, sourceVerifiee));
    }
}
