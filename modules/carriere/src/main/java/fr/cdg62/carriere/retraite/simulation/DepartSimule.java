package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.SurcotisationVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One departure as it was computed, frozen with its trace. */
@Entity
@Table(name = "carriere_retraite_depart")
class DepartSimule extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "simulation_id", updatable = false)
    private Simulation simulation;

    @Column(updatable = false)
    private LocalDate depart;

    @Column(name = "age_mois", updatable = false)
    private int ageMois;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IssuePension issue;

    @Column(name = "trimestres_services", updatable = false)
    private int trimestresServices;

    @Column(name = "trimestres_assurance", updatable = false)
    private int trimestresAssurance;

    @Column(name = "trimestres_requis", updatable = false)
    private int trimestresRequis;

    @Column(updatable = false)
    private Integer indice;

    @Column(updatable = false)
    private BigDecimal traitement;

    @Column(name = "taux_pct", updatable = false)
    private BigDecimal tauxPct;

    @Column(name = "decote_pct", updatable = false)
    private BigDecimal decotePct;

    @Column(name = "surcote_pct", updatable = false)
    private BigDecimal surcotePct;

    @Column(name = "minimum_garanti", updatable = false)
    private boolean minimumGaranti;

    @Column(name = "majoration_enfants", updatable = false)
    private BigDecimal majorationEnfants;

    @Column(name = "supplement_nbi", updatable = false)
    private BigDecimal supplementNbi;

    @Column(name = "surcotisation_gain", updatable = false)
    private BigDecimal surcotisationGain;

    @Column(name = "surcotisation_mois", updatable = false)
    private Integer surcotisationMois;

    @Column(name = "surcotisation_cout", updatable = false)
    private BigDecimal surcotisationCout;

    @Column(name = "surcotisation_surcout", updatable = false)
    private BigDecimal surcotisationSurcout;

    @Column(updatable = false)
    private BigDecimal montant;

    @Convert(converter = TraceEnJson.class)
    @Column(updatable = false)
    private Trace trace = new Trace(List.of());

    protected DepartSimule() {}

    DepartSimule(Simulation simulation, PensionVue p) {
        this.simulation = simulation;
        this.depart = p.depart();
        this.ageMois = p.age();
        this.issue = p.issue();
        this.trimestresServices = p.trimestresServices();
        this.trimestresAssurance = p.trimestresAssurance();
        this.trimestresRequis = p.trimestresRequis();
        this.indice = p.indice();
        this.traitement = p.traitement();
        this.tauxPct = p.tauxPct();
        this.decotePct = p.decotePct();
        this.surcotePct = p.surcotePct();
        this.minimumGaranti = p.minimumGaranti();
        this.majorationEnfants = p.majorationEnfants();
        this.supplementNbi = p.supplementNbi();
        surcotiser(p.surcotisation());
        this.montant = p.montant();
        this.trace = p.trace();
    }

    private void surcotiser(SurcotisationVue surcotisation) {
        if (surcotisation != null) {
            surcotisationGain = surcotisation.gain();
            surcotisationMois = surcotisation.mois();
            surcotisationCout = surcotisation.cout();
            surcotisationSurcout = surcotisation.surcout();
        }
    }

    private SurcotisationVue surcotisation() {
        return surcotisationMois == null
                ? null
                : new SurcotisationVue(surcotisationGain, surcotisationMois, surcotisationCout, surcotisationSurcout);
    }

    Simulation simulation() {
        return simulation;
    }

    PensionVue valeur() {
        return new PensionVue(
                depart,
                ageMois,
                issue,
                trimestresServices,
                trimestresAssurance,
                trimestresRequis,
                indice,
                traitement,
                tauxPct,
                decotePct,
                surcotePct,
                minimumGaranti,
                majorationEnfants,
                supplementNbi,
                surcotisation(),
                montant,
                List.of(),
                trace);
    }
}
