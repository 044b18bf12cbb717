package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.NouvelEffectif;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Head-count of an employer at a date; a correction supersedes it, never changes it. */
@Entity
@Table(name = "referentiel_effectif")
class Effectif extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siren;

    @Column(name = "date_effectif", nullable = false, updatable = false)
    private LocalDate date;

    @Column(name = "titulaires_temps_complet", nullable = false, updatable = false)
    private int titulairesTempsComplet;

    @Column(name = "stagiaires_temps_complet", nullable = false, updatable = false)
    private int stagiairesTempsComplet;

    @Column(name = "titulaires_temps_non_complet", nullable = false, updatable = false)
    private int titulairesTempsNonComplet;

    @Column(nullable = false, updatable = false)
    private int contractuels;

    @Column(nullable = false, updatable = false)
    private String origine;

    @Column(nullable = false, updatable = false)
    private String acteur;

    @Column(name = "remplacee_le")
    private LocalDateTime remplaceeLe;

    protected Effectif() {}

    Effectif(NouvelEffectif nouveau, String acteur) {
        EffectifVue effectif = nouveau.effectif();
        this.siren = nouveau.siren();
        this.date = effectif.date();
        this.titulairesTempsComplet = effectif.titulairesTempsComplet();
        this.stagiairesTempsComplet = effectif.stagiairesTempsComplet();
        this.titulairesTempsNonComplet = effectif.titulairesTempsNonComplet();
        this.contractuels = effectif.contractuels();
        this.origine = nouveau.origine().strip();
        this.acteur = acteur;
    }

    void remplacer(LocalDateTime instantUtc) {
        remplaceeLe = instantUtc;
    }

    EffectifVue vue() {
        return new EffectifVue(
                date, titulairesTempsComplet, stagiairesTempsComplet, titulairesTempsNonComplet, contractuels);
    }
}
