package fr.cdg62.carriere.documentaire;

import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.carriere.api.documentaire.FicheVue;
import fr.cdg62.carriere.api.documentaire.NatureFiche;
import fr.cdg62.carriere.api.documentaire.NouvelleFiche;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A version of a document of the base. */
@Entity
@Table(name = "carriere_fiche")
class Fiche extends EntiteBase {
    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NatureFiche nature;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThemeConseil theme;

    @Column(nullable = false)
    private String titre;

    @Column(nullable = false)
    private String texte;

    /** Who published it; read in the database only. */
    @SuppressWarnings("UnusedVariable")
    @Column(nullable = false)
    private String auteur;

    @Column(nullable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(name = "source_texte", nullable = false)
    private String sourceTexte;

    @Column(name = "source_reference", nullable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", nullable = false)
    private boolean sourceVerifiee;

    protected Fiche() {}

    Fiche(NouvelleFiche nouvelle, String auteur) {
        this.code = nouvelle.code().strip();
        this.nature = nouvelle.nature();
        this.theme = nouvelle.theme();
        this.titre = nouvelle.titre().strip();
        this.texte = nouvelle.texte().strip();
        this.auteur = auteur;
        this.debut = nouvelle.debut();
        this.sourceTexte = "Base documentaire du CdG62";
        this.sourceReference = nouvelle.reference().strip();
        this.sourceVerifiee = nouvelle.verifiee();
    }

    void clore(LocalDate dernierJour) {
        fin = dernierJour;
    }

    LocalDate debut() {
        return debut;
    }

    NatureFiche nature() {
        return nature;
    }

    FicheVue vue() {
        return new FicheVue(
                id(),
                code,
                nature,
                theme,
                titre,
                texte,
                debut,
                fin,
                new Source(sourceTexte, sourceReference, sourceVerifiee));
    }
}
