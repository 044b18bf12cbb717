package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** A scheme as it was computed, frozen with its trace. */
@Entity
@Table(name = "carriere_reprise_scenario")
class ScenarioCalcule extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reprise_id", updatable = false)
    private EtudeReprise etude;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private int rang;

    @Column(updatable = false)
    private String regle;

    @Column(updatable = false)
    private String libelle;

    @Column(name = "prise_jours", updatable = false)
    private Integer priseJours;

    @Column(updatable = false)
    private Integer echelon;

    @Column(name = "indice_brut", updatable = false)
    private Integer indiceBrut;

    @Column(name = "indice_majore", updatable = false)
    private Integer indiceMajore;

    @Column(name = "anciennete_jours", updatable = false)
    private Integer ancienneteJours;

    @Column(name = "indice_maintenu", updatable = false)
    private Integer indiceMaintenu;

    @Column(updatable = false)
    private boolean verifie;

    @Column(updatable = false)
    private String refus;

    @Column(updatable = false)
    private boolean meilleur;

    @Column(name = "par_defaut", updatable = false)
    private boolean parDefaut;

    @Convert(converter = TraceEnJson.class)
    @Column(updatable = false)
    private Trace trace = new Trace(List.of());

    protected ScenarioCalcule() {}

    ScenarioCalcule(EtudeReprise etude, int rang, ScenarioReprise scenario) {
        this.etude = etude;
        this.rang = rang;
        this.regle = scenario.regle();
        this.libelle = scenario.libelle();
        this.priseJours = scenario.prise() == null ? null : scenario.prise().jours();
        this.refus = scenario.refus();
        this.meilleur = scenario.meilleur();
        this.parDefaut = scenario.parDefaut();
        if (scenario.classement() != null) {
            placer(scenario.classement());
        }
    }

    private void placer(Classement classement) {
        echelon = classement.echelon();
        indiceBrut = classement.indiceBrut();
        indiceMajore = classement.indiceMajore();
        ancienneteJours = classement.anciennete().jours();
        indiceMaintenu = classement.indiceBrutMaintenu();
        verifie = classement.verifie();
        trace = classement.trace();
    }

    ScenarioReprise valeur() {
        return new ScenarioReprise(
                regle,
                libelle,
                priseJours == null ? null : new Duree(priseJours),
                echelon == null
                        ? null
                        : new Classement(
                                etude.grade(),
                                echelon,
                                indiceBrut,
                                indiceMajore,
                                new Duree(ancienneteJours),
                                indiceMaintenu,
                                verifie,
                                trace),
                refus,
                meilleur,
                parDefaut);
    }
}
