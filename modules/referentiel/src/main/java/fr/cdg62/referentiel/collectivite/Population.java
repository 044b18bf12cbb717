package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.PopulationVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Population of a collectivité in force on 1 January of a year; loaded with the reference data. */
@Entity
@Table(name = "referentiel_population")
class Population extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siren;

    @Column(nullable = false, updatable = false)
    private int annee;

    @Column(nullable = false)
    private Integer habitants;

    @Column(name = "source_texte", nullable = false)
    private String sourceTexte;

    @Column(name = "source_reference", nullable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", nullable = false)
    private boolean sourceVerifiee;

    protected Population() {}

    PopulationVue vue() {
        return new PopulationVue(annee, habitants, sourceTexte, sourceReference, sourceVerifiee);
    }
}
