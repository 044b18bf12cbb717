package fr.cdg62.referentiel.parametre;

import fr.cdg62.referentiel.api.parametre.NouveauParametre;
import fr.cdg62.referentiel.api.parametre.ParametreVue;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A dated figure. */
@Entity
@Table(name = "referentiel_parametre")
class Parametre extends EntiteBase {
    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(nullable = false)
    private BigDecimal valeur;

    @Column(nullable = false)
    private String unite;

    @Column(name = "source_texte", nullable = false)
    private String sourceTexte;

    @Column(name = "source_reference", nullable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", nullable = false)
    private boolean sourceVerifiee;

    protected Parametre() {}

    Parametre(NouveauParametre nouveau) {
        this.code = nouveau.code();
        this.debut = nouveau.debut();
        this.valeur = nouveau.valeur();
        this.unite = nouveau.unite();
        this.sourceTexte = nouveau.source().texte();
        this.sourceReference = nouveau.source().reference();
        this.sourceVerifiee = nouveau.source().verifiee();
    }

    Periode periode() {
        return new Periode(debut, fin);
    }

    Datee<BigDecimal> datee() {
        return new Datee<>(periode(), valeur(), source());
    }

    ParametreVue vue() {
        return new ParametreVue(code, periode(), valeur(), unite, source());
    }

    /** Ends on the eve of the value that takes over; SAISIE_INVALIDE if that one does not begin later. */
    void ceder(LocalDate debutSuivant) {
        boolean termine = fin != null && fin.isBefore(debutSuivant);
        if (!debutSuivant.isAfter(debut)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le paramètre %s a déjà une valeur qui commence le %s : la nouvelle doit commencer après."
                            .formatted(code, Textes.date(debut)),
                    "debut");
        }
        if (!termine) {
            fin = debutSuivant.minusDays(1);
        }
    }

    private BigDecimal valeur() {
        BigDecimal court = valeur.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }

    private Source source() {
        return new Source(sourceTexte, sourceReference, sourceVerifiee);
    }
}
