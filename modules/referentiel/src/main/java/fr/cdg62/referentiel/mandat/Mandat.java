package fr.cdg62.referentiel.mandat;

import fr.cdg62.referentiel.api.mandat.MandatVue;
import fr.cdg62.referentiel.api.mandat.NouveauMandat;
import fr.cdg62.referentiel.api.mandat.TitreMandat;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a collectivité lets a partner do for it, over a period. */
@Entity
@Table(name = "referentiel_partenaire_mandat")
class Mandat extends EntiteBase {
    @Column(updatable = false)
    private String partenaire;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TitreMandat titre;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "inscrit_par", updatable = false)
    private String inscritPar;

    protected Mandat() {
        super();
    }

    Mandat(String partenaire, NouveauMandat nouveau, String inscritPar) {
        super();
        this.partenaire = partenaire;
        this.siren = nouveau.siren();
        this.debut = nouveau.debut();
        this.titre = nouveau.titre();
        this.inscritPar = inscritPar;
        clore(nouveau.fin());
    }

    /** Sets the last day, null when open. */
    final void clore(LocalDate dernierJour) {
        Saisie.exiger(
                dernierJour == null || !dernierJour.isBefore(debut),
                "Le dernier jour du mandat n'est pas antérieur au premier.",
                "fin");
        fin = dernierJour;
    }

    String siren() {
        return siren;
    }

    MandatVue vue(String nomCollectivite) {
        return new MandatVue(id(), partenaire, siren, nomCollectivite, debut, fin, titre, version());
    }
}
